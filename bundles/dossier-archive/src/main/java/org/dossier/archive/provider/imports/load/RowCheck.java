package org.dossier.archive.provider.imports.load;

import java.util.ArrayList;
import java.util.List;

import org.dossier.archive.provider.imports.jobs.ImportTokens;
import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.archive.provider.imports.mapping.MappedRow;
import org.dossier.archive.provider.imports.mapping.Plan;
import org.dossier.archive.provider.imports.mapping.RowMapper;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.archive.provider.intake.Draft;
import org.dossier.archive.provider.intake.DraftCheck;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.core.Violation;

/** Checks rows one by one, so that a bad one refuses only itself. Not thread-safe. */
final class RowCheck {

    private final Plan plan;
    private final RowMapper mapper;
    private final DraftCheck drafts;
    private final ImportTargets targets;
    private final ImportTokens tokens;
    private final List<CheckedRow> checked = new ArrayList<>();
    private final List<RefusedCells> refused = new ArrayList<>();

    RowCheck(Plan plan, FieldRules rules, ImportTargets targets, ImportTokens tokens) {
        this.plan = plan;
        this.mapper = new RowMapper(plan);
        this.drafts = new DraftCheck(rules);
        this.targets = targets;
        this.tokens = tokens;
    }

    RowCheck all(List<Row> rows) {
        rows.forEach(row -> check(mapper.map(row)));
        return this;
    }

    /** The rows with which nothing is wrong, in their order. */
    List<CheckedRow> checked() {
        return checked;
    }

    /** The others, in their order. */
    List<RefusedCells> refused() {
        return refused;
    }

    private void check(MappedRow mapped) {
        List<Violation> problems = new ArrayList<>(mapped.problems());
        mapped.customer().ifPresent(customer -> drafts.violations(customer).stream()
                .filter(violation -> mapped.problems().stream().noneMatch(known -> known.field().equals(violation.field())))
                .map(plan::told).forEach(problems::add));
        mapped.records().forEach((target, parts) -> targets.demand(target).check(parts).stream()
                .map(violation -> plan.told(target, violation)).forEach(problems::add));
        if (problems.isEmpty()) {
            checked.add(row(mapped, drafts.draft(mapped.customer().orElseThrow())));
        } else {
            refused.add(new RefusedCells(mapped.row().number(), mapped.row().cells(), problems));
        }
    }

    private CheckedRow row(MappedRow mapped, Draft draft) {
        String content = tokens.content(draft.document(), mapped.records());
        List<String> key = mapped.key().isEmpty() ? List.of(content) : mapped.key();
        return new CheckedRow(mapped.row(), draft, mapped.records(), tokens.row(plan.mapping().source(), key), content);
    }
}
