package org.dossier.access.provider.store;

import java.util.HexFormat;

import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tags of rows that decide (D2), as the tables keep them: 64 hexadecimal digits. Thread-safe. */
@Component(service = RowSeal.class)
public final class RowSeal {

    /** The length of a tag in bytes. */
    private static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final RowTags tags;

    /** Tags by the vault's key. */
    @Activate
    public RowSeal(@Reference RowTags tags) {
        this.tags = tags;
    }

    /** The tag of a row that is about to be written. */
    public String seal(String table, String row, long version, RowContent content) {
        return HEX.formatHex(tags.tag(context(table, row, version), content.bytes()));
    }

    /**
     * Checks a row that was read.
     *
     * @throws DamagedValue when the row was changed behind the services, or inserted there without a tag
     */
    public void check(String table, String row, long version, RowContent content, String tag) {
        SealContext context = context(table, row, version);
        tags.check(context, content.bytes(), parse(context, tag));
    }

    private static byte[] parse(SealContext context, String tag) {
        if (tag == null || tag.length() != 2 * LENGTH || !tag.chars().allMatch(HexFormat::isHexDigit)) {
            throw new DamagedValue(context);
        }
        return HEX.parseHex(tag);
    }

    private static SealContext context(String table, String row, long version) {
        return new SealContext(table, row, "row", version);
    }
}
