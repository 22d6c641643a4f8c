package org.dossier.archive.provider.sections;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of a section's version, as the persistence provider wants it. */
public class SectionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String section;
    private long version;

    /** For the persistence provider. */
    public SectionKey() {
    }

    /** The key of a version. */
    public SectionKey(String number, String section, long version) {
        this.number = number;
        this.section = section;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectionKey key && key.number.equals(number) && key.section.equals(section)
                && key.version == version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, section, version);
    }
}
