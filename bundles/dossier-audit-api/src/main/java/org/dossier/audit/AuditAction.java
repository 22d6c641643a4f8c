package org.dossier.audit;

import java.util.regex.Pattern;

/**
 * What was done, as a dotted lower-case name such as {@code customer.read} or {@code session.refused}.
 *
 * @param name the name, 3 to 64 characters
 */
public record AuditAction(String name) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,64}$)[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+");

    /** @throws IllegalArgumentException when the name has another form: actions are constants of the code, never input */
    public AuditAction {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a dotted lower-case action name: " + name);
        }
    }
}
