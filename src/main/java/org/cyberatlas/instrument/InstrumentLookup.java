package org.cyberatlas.instrument;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.MilestoneTable;

/** Instruments, found by their codes. */
@Singleton
public class InstrumentLookup extends CatalogueTable<Instrument> {

    InstrumentLookup(InstrumentRepository repository, DataSnapshot snapshot) {
        super(Instrument.class, CatalogueOrder.byText("instrument", Instrument::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Instrument> list() {
        return new ListTable<>(
                "instruments",
                "Treaties, resolutions, acts of the European Union and national laws about cyberspace",
                RecordColumns.of(Instrument.class).columns(),
                this::all);
    }

    @Produces
    @Singleton
    MilestoneTable milestones() {
        return new MilestoneTable(Instrument.class, "instrument_milestone", "instrument_code");
    }

    /**
     * Codes of the instruments that match a filter; null if all do.
     *
     * @param codes as a person types them; null for any
     * @param kinds null for any
     */
    List<String> codes(String argument, List<String> codes, List<InstrumentKind> kinds) {
        List<String> known = known(argument, codes);
        return kinds == null
                ? known
                : all().stream()
                        .filter(instrument ->
                                kinds.contains(instrument.kind()) && Filters.anyOf(known, instrument.code()))
                        .map(Instrument::code)
                        .toList();
    }
}
