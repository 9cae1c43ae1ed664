package org.cyberatlas.actor;

import static org.cyberatlas.shared.table.ColumnType.ADDRESS;
import static org.cyberatlas.shared.table.ColumnType.NUMBER;
import static org.cyberatlas.shared.table.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.shared.table.ColumnType.TEXT;
import static org.cyberatlas.shared.table.ColumnType.TRUTH;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;

/** Producer of the list of States and organisations, whose names in other languages are columns of their own. */
@Singleton
class ActorList {

    private static final List<Column<Actor>> COLUMNS = List.of(
            new Column<>(
                    "code",
                    TEXT,
                    "Code of ISO 3166-1 alpha-3 for a country (PER), the atlas's own code for an organisation (EU).",
                    Actor::getCode),
            new Column<>(
                    "kind",
                    TEXT,
                    "COUNTRY for a State or territory, ORGANISATION for an organisation.",
                    actor -> actor instanceof Country ? "COUNTRY" : "ORGANISATION"),
            new Column<>(
                    "name", TEXT, "Name in English.", actor -> actor.names().english()),
            new Column<>("name_fr", TEXT, "Name in French; empty if no source gives it.", actor -> actor.names()
                    .french()),
            new Column<>("name_es", TEXT, "Name in Spanish; empty if no source gives it.", actor -> actor.names()
                    .spanish()),
            Column.of("iso2", TEXT, Country.class, "iso2", country(Country::iso2)),
            Column.of("m49", TEXT, Country.class, "m49", country(Country::m49)),
            Column.of("official_name", TEXT, Country.class, "officialName", country(Country::officialName)),
            Column.of("region", TEXT, Country.class, "region", country(Country::region)),
            Column.of("subregion", TEXT, Country.class, "subregion", country(Country::subregion)),
            Column.of("capital", TEXT, Country.class, "capital", country(Country::capital)),
            new Column<>(
                    "latitude",
                    NUMBER,
                    "Latitude of a point within the country; empty if not known.",
                    point(Coordinates::latitude)),
            new Column<>(
                    "longitude",
                    NUMBER,
                    "Longitude of a point within the country; empty if not known.",
                    point(Coordinates::longitude)),
            Column.of("un_member", TRUTH, Country.class, "unMember", country(Country::unMember)),
            Column.of("short_name", TEXT, Organisation.class, "shortName", organisation(Organisation::shortName)),
            Column.of("organisation_kind", TEXT, Organisation.class, "kind", organisation(Organisation::kind)),
            Column.of("founded", PARTIAL_DATE, Organisation.class, "founded", organisation(Organisation::founded)),
            Column.of("url", ADDRESS, Organisation.class, "url", organisation(Organisation::url)));

    @Produces
    @Singleton
    ListTable<Actor> list(ActorLookup lookup) {
        return new ListTable<>("actors", "States, territories and organisations", COLUMNS, lookup::everyone);
    }

    private static Function<Actor, Object> country(Function<Country, ?> cell) {
        return actor -> actor instanceof Country country ? cell.apply(country) : null;
    }

    private static Function<Actor, Object> organisation(Function<Organisation, ?> cell) {
        return actor -> actor instanceof Organisation organisation ? cell.apply(organisation) : null;
    }

    private static Function<Actor, Object> point(Function<Coordinates, ?> cell) {
        return country(country -> country.location() == null ? null : cell.apply(country.location()));
    }
}
