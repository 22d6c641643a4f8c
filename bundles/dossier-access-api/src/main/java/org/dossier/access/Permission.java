package org.dossier.access;

import java.util.regex.Pattern;

/**
 * A right that does not depend on a customer's field, such as {@code audit:read} or {@code review:basic}.
 *
 * @param name area and act, parted by a colon
 */
public record Permission(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");

    /**
     * @throws IllegalArgumentException when the name has another form: permissions are constants or checked data, never raw input
     */
    public Permission {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not of the form area:act: " + name);
        }
    }

    /** The right to decide proposals about a section of the archive. */
    public static Permission review(String section) {
        return new Permission("review:" + section);
    }

    @Override
    public String toString() {
        return name;
    }
}
