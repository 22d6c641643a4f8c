package org.dossier.rest.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.core.EntityTag;
import org.dossier.core.Stale;
import org.dossier.rest.problem.RestError;

/** Entity tags (RFC 9110, section 8.8.3) made of what is represented and its version. */
public final class EntityTags {

    private static final Pattern FORM = Pattern.compile("\"([A-Za-z0-9-]+)\\.([0-9]{1,18})\"");

    private EntityTags() {
    }

    /** The tag of a representation. */
    public static EntityTag of(String what, long version) {
        return new EntityTag(what + "." + version);
    }

    /**
     * The version that the caller saw.
     *
     * @param what what must be represented by the tag
     * @param ifMatch the header If-Match; null for none
     * @return empty when any version will do
     * @throws Stale when the tag is of another representation, and so of no version of this one
     */
    public static Optional<Long> expected(String what, String ifMatch) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return Optional.empty();
        }
        Matcher tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches() || !tag.group(1).equals(what)) {
            throw new Stale(RestError.PRECONDITION, "the entity tag is of another representation");
        }
        return Optional.of(Long.valueOf(tag.group(2)));
    }
}
