package org.cyberatlas.indicator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.shared.text.Text;

/** Indicators, found by their codes. */
@Singleton
public class IndicatorLookup extends CatalogueTable<Indicator> {

    IndicatorLookup(IndicatorRepository repository, DataSnapshot snapshot) {
        super(Indicator.class, CatalogueOrder.byText("indicator", Indicator::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Indicator> list() {
        return new ListTable<>(
                "indicators",
                "Indicators, with definition, unit and scale",
                RecordColumns.of(Indicator.class).columns(),
                this::all);
    }

    @Override
    protected String normalised(String typed) {
        return Text.lower(typed.strip());
    }

    /** The indicator with a code in any case; an unknown one is an {@link UnknownCode}. */
    public Indicator require(String argument, String code) {
        return byCode(known(argument, List.of(code)).get(0));
    }

    /** Codes of the indicators of some categories. */
    public List<String> inCategories(Collection<IndicatorCategory> categories) {
        return all().stream()
                .filter(indicator -> categories.contains(indicator.category()))
                .map(Indicator::code)
                .toList();
    }
}
