package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.Verification;

/** Adoptions of resolutions. */
@ApplicationScoped
class AdoptionRepository {

    private static final Columns<Adoption> ADOPTION = new Columns<>(
            row -> new Adoption(
                    row.text("instrument_code"),
                    row.code(AdoptionStage.class, "stage"),
                    row.partialDate("date"),
                    row.text("meeting"),
                    row.code(AdoptionManner.class, "manner"),
                    row.whole("yes"),
                    row.whole("no"),
                    row.whole("abstain"),
                    row.whole("not_voting"),
                    row.text("unlisted"),
                    row.text("record"),
                    row.text("note"),
                    row.code(Verification.class, "verification"),
                    row.text("source_code")),
            "stage",
            "date",
            "meeting",
            "manner",
            "yes",
            "no",
            "abstain",
            "not_voting",
            "unlisted",
            "record",
            "note",
            "verification",
            "instrument_code",
            "source_code");

    private final Database database;

    AdoptionRepository(Database database) {
        this.database = database;
    }

    /** The adoptions of each instrument, the draft in committee first; none of an instrument without one. */
    Map<String, List<Adoption>> of(Collection<String> instruments) {
        return database.byParent(
                instruments,
                select("e.instrument_code = ANY(CAST(:instruments AS text[]))"),
                Map.of("instruments", instruments.toArray(String[]::new)),
                row -> row.text("instrument_code"),
                ADOPTION::read);
    }

    List<Adoption> everything() {
        return database.list(select("true"), Map.of(), ADOPTION::read);
    }

    @Produces
    @Singleton
    ListTable<Adoption> list() {
        return new ListTable<>(
                "adoptions",
                "Adoptions of resolutions of the General Assembly, with the totals of the votes",
                List.of("instrument_code", "stage", "source_code"),
                RecordColumns.of(Adoption.class).columns(),
                this::everything);
    }

    private static String select(String condition) {
        return "SELECT " + ADOPTION.of("e") + " FROM resolution_adoption e WHERE " + condition
                + " ORDER BY e.instrument_code COLLATE \"C\", e.stage = 'PLENARY', e.stage COLLATE \"C\", e.source_code COLLATE \"C\"";
    }
}
