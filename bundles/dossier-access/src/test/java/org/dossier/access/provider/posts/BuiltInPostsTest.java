package org.dossier.access.provider.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dossier.access.Permission;
import org.junit.Test;

// S25, D8: no one holds everything.
public class BuiltInPostsTest {

    private static final Set<String> ADMINISTRATIONS = Set.of("system-admin", "security-admin", "audit-admin");

    private final Map<String, Post> posts = BuiltInPosts.all().stream().collect(Collectors.toMap(Post::name, Function
            .identity()));

    @Test
    public void administrationsExcludeOneAnotherAndAllThatReadsCustomers() {
        for (String administration : ADMINISTRATIONS) {
            Post post = posts.get(administration);
            assertThat(post.rights()).isEmpty();
            for (Post other : posts.values()) {
                boolean excluded = !other.name().equals(administration);
                assertThat(post.conflicts().contains(other.name())).as("%s %s", administration, other.name()).isEqualTo(excluded);
                assertThat(!other.name().equals(administration) && other.conflicts().contains(administration))
                        .isEqualTo(excluded);
            }
        }
    }

    @Test
    public void proposingAndAgreeingAreNeverInOnePost() {
        for (Post post : posts.values()) {
            assertThat(post.permissions().containsAll(Set.of(new Permission("accounts:propose"), Permission.review("accounts"))))
                    .as(post.name()).isFalse();
        }
    }
}
