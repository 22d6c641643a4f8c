package org.dossier.archive;

import org.dossier.core.ErrorCode;

/** The errors of the customer archive. */
public enum ArchiveError implements ErrorCode {
    /** An unknown customer. */
    NO_SUCH_CUSTOMER("DOS-CUST-0001", "There is no such customer for this caller.",
            "Check the number."),
    /** An unknown field. */
    UNKNOWN_FIELD("DOS-CUST-0002", "The field catalogue has no such field for this kind of customer.",
            "Check the name against /fields."),
    /** A refused value. */
    REFUSED_VALUE("DOS-CUST-0003", "A value does not pass the check of its field.",
            "Correct the named fields."),
    /** An unknown section. */
    UNKNOWN_SECTION("DOS-CUST-0004", "The archive has no such section.",
            "Check the name against /sections."),
    /** A likely duplicate. */
    POSSIBLE_DUPLICATE("DOS-CUST-0005", "The customer looks like one that is there.",
            "Look at the candidates, then repeat with notDuplicateOf."),
    /** An outdated version. */
    STALE_SECTION("DOS-CUST-0006", "The section has changed since it was read.",
            "Read it again and repeat the change."),
    /** A search without a narrowing condition. */
    TOO_WIDE("DOS-CUST-0007", "The conditions do not narrow the search enough.",
            "Add a number, a phone, a name or an account manager."),
    /** A batch of a wrong size. */
    BATCH_SIZE("DOS-CUST-0008", "A batch has 1 to 1,000 customers.",
            "Split it."),
    /** A change that changes nothing. */
    NO_CHANGE("DOS-CUST-0009", "Every value is already as wanted.",
            "Nothing to do."),
    /** A proposal that no longer fits. */
    MOVED_ON("DOS-CUST-0010", "The section has changed since the proposal was made.",
            "Propose again on the present version."),
    /** A refused reveal. */
    REVEAL_REFUSED("DOS-CUST-0011", "The caller may not see the field in the clear for this purpose.",
            "Ask the custodian of the section for access."),
    /** A customer whose intake was turned down. */
    TURNED_DOWN("DOS-CUST-0012", "The customer's intake was turned down; its record is kept for the trail and cannot change.",
            "Enter the customer anew."),
    /** An unknown import. */
    NO_SUCH_IMPORT("DOS-CUST-0013", "There is no such import for this caller.",
            "Check the identifier."),
    /** A refused mapping. */
    REFUSED_MAPPING("DOS-CUST-0014", "The mapping of an import is refused.",
            "Correct the named members."),
    /** A file that cannot be read as a whole. */
    REFUSED_FILE("DOS-CUST-0015", "The file cannot be loaded as the mapping describes it.",
            "Correct the file, its encoding or the mapping; nothing was loaded."),
    /** Too many imports at a time. */
    IMPORTS_BUSY("DOS-CUST-0016", "Too many imports wait for their turn.",
            "Wait until one of them is loaded."),
    /** An unknown type of relationship. */
    NO_SUCH_RELATIONSHIP_TYPE("DOS-CUST-0017", "There is no such type of relationship.",
            "Check the name against /relationship-types."),
    /** An unknown relationship. */
    NO_SUCH_RELATIONSHIP("DOS-CUST-0018", "There is no such relationship for this caller.",
            "Check the identifier."),
    /** A refused relationship. */
    REFUSED_RELATIONSHIP("DOS-CUST-0019", "The relationship is refused by the rules of its type.",
            "Correct the named parts."),
    /** A relationship that is there already. */
    RELATIONSHIP_TAKEN("DOS-CUST-0020", "The same relationship is in force or waits for its review already.",
            "Look at the customer's relationships and at the waiting reviews.");

    private final String id;
    private final String cause;
    private final String remedy;

    ArchiveError(String id, String cause, String remedy) {
        this.id = id;
        this.cause = cause;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String cause() {
        return cause;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
