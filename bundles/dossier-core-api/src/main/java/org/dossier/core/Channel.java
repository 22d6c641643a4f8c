package org.dossier.core;

/** The way by which a call came in; the trail names it. */
public enum Channel {
    /** A program over REST. */
    REST,
    /** A person in the browser. */
    BROWSER,
    /** A person in the Karaf shell. */
    SHELL,
    /** Another module through an OSGi service. */
    SERVICE,
    /** Dossier's own unattended work, under a named system account. */
    SYSTEM
}
