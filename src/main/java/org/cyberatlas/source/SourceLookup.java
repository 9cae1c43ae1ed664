package org.cyberatlas.source;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Sources, found by their codes. */
@Singleton
public class SourceLookup extends CatalogueTable<Source> {

    SourceLookup(SourceRepository repository, DataSnapshot snapshot) {
        super(Source.class, CatalogueOrder.byText("source", Source::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Source> list() {
        return new ListTable<>(
                "sources",
                "Publications in which facts were read, with their licences",
                RecordColumns.of(Source.class)
                        .last(Column.text(
                                "citation",
                                "Publisher, title, date and URL in one line, ready to be printed under a figure.",
                                Source::getCitation))
                        .columns(),
                this::all);
    }

    /** Sources under a licence, by its text; the empty text stands for none. */
    public Connection<Source> underLicence(String licence, PageRequest page) {
        return connection(
                source -> Objects.requireNonNullElse(source.licence(), "").equals(licence), page);
    }
}
