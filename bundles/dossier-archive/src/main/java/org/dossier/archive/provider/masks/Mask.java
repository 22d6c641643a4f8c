package org.dossier.archive.provider.masks;

/** Hides most of a text. Thread-safe and stateless. */
@FunctionalInterface
interface Mask {

    /** What is shown in place of the text. */
    String hide(String text);
}
