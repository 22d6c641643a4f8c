/**
 * Reports and figures as they are kept. What stands in the tables is in the clear: numbers of customers are identifiers, months and a
 * moment are the question, and sums and counts say no more than the items that they are made of, which stand in the clear under their
 * numbers too, so that they outlive an erasure without a person behind them. No name, product or text is kept, nor who asked: that is
 * in the audit log. What the tables must not do is lie, so that every row is tagged and the log commits to every report.
 */
package org.dossier.reporting.provider.kept;
