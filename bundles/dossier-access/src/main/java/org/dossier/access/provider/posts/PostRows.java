package org.dossier.access.provider.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.Sensitivity;
import org.dossier.access.provider.store.RowContent;
import org.dossier.access.provider.store.Sql;

/** The rows of posts: one of each post, and those of its rights, permissions and duty conflicts. */
final class PostRows {

    private final Sql sql;

    PostRows(Sql sql) {
        this.sql = sql;
    }

    /** A post as it stands in the tables, not yet checked. */
    record Row(Post post, long version, String tag) {
    }

    Optional<Row> find(String name) {
        return sql.one("select usual_purpose, most_sessions, version, tag from access_post where name = ?", row -> new Row(
                new Post(name, Optional.ofNullable(row.getString("usual_purpose")), row.getInt("most_sessions"), rights(name),
                        Set.copyOf(permissions(name)), Set.copyOf(conflicts(name))),
                row.getLong("version"), row.getString("tag")), name);
    }

    boolean none() {
        return sql.query("select name from access_post", row -> row.getString("name")).isEmpty();
    }

    void insert(Post post, long version, String tag) {
        sql.update("insert into access_post (name, usual_purpose, most_sessions, version, tag) values (?, ?, ?, ?, ?)",
                post.name(), post.usualPurpose().orElse(null), post.mostSessions(), version, tag);
        post.rights().forEach(right -> sql.update("insert into access_post_right"
                + " (post, section, operation, clear_up_to, masked_up_to, reveal_up_to, scope) values (?, ?, ?, ?, ?, ?, ?)",
                post.name(), right.section(), right.operation().name(), name(right.clear()), name(right.masked()),
                name(right.reveal()), right.reach().name()));
        post.permissions().forEach(permission -> sql.update("insert into access_post_permission (post, permission) values (?, ?)",
                post.name(), permission.name()));
        post.conflicts().forEach(other -> sql.update("insert into access_duty_conflict (post, other) values (?, ?)",
                post.name(), other));
    }

    /** What the tag of a post is made over: everything that the post gives or forbids. */
    static RowContent content(Post post) {
        return new RowContent().text(post.usualPurpose().orElse(null)).number(post.mostSessions())
                .texts(post.rights().stream().map(Right::toString).toList())
                .texts(post.permissions().stream().map(Permission::name).toList())
                .texts(post.conflicts());
    }

    private List<Right> rights(String post) {
        return sql.query("select section, operation, clear_up_to, masked_up_to, reveal_up_to, scope from access_post_right"
                + " where post = ?", PostRows::right, post);
    }

    private List<Permission> permissions(String post) {
        return sql.query("select permission from access_post_permission where post = ?",
                row -> new Permission(row.getString(1)), post);
    }

    private List<String> conflicts(String post) {
        return sql.query("select other from access_duty_conflict where post = ?", row -> row.getString(1), post);
    }

    private static Right right(ResultSet row) throws SQLException {
        return new Right(row.getString("section"), Operation.valueOf(row.getString("operation")), level(row, "clear_up_to"),
                level(row, "masked_up_to"), level(row, "reveal_up_to"), Reach.valueOf(row.getString("scope")));
    }

    private static Optional<Sensitivity> level(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Sensitivity::valueOf);
    }

    private static String name(Optional<Sensitivity> level) {
        return level.map(Sensitivity::name).orElse(null);
    }
}
