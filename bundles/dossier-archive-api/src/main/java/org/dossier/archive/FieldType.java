package org.dossier.archive;

/** The types of field that the catalogue knows. */
public enum FieldType {
    /** Free text; {@link FieldValue.Text}. */
    TEXT,
    /** One of a code list's codes; {@link FieldValue.Text}. */
    CODE,
    /** An exact number; {@link FieldValue.Decimal}. */
    DECIMAL,
    /** A day; {@link FieldValue.Day}. */
    DATE,
    /** Yes or no; {@link FieldValue.Flag}. */
    FLAG
}
