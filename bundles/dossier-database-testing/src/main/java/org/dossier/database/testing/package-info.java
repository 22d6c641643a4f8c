/**
 * Both databases, transactions and JPA for tests outside the container, put together from the parts that work in it: Geronimo's
 * transaction manager, the XA pool of DBCP, EclipseLink, Aries' own {@code JpaTemplate}, and Dossier's own migrations. A test
 * against a mock of these would prove nothing about rolling back.
 */
package org.dossier.database.testing;
