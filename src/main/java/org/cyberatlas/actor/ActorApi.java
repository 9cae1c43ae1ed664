package org.cyberatlas.actor;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.Predicate;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.SearchText;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of States and organisations. */
@GraphQLApi
public class ActorApi {

    private static final String NAME_CONTAINS = "Only those with this text in a name of theirs, in English, French or"
            + " Spanish, formal or short; case, accents and apostrophes do not count.";

    private final ActorLookup lookup;
    private final ActorSets sets;

    ActorApi(ActorLookup lookup, ActorSets sets) {
        this.lookup = lookup;
        this.sets = sets;
    }

    @Query
    @Description("One State or organisation by any of its codes, in any case; null if there is none.")
    public Actor actor(
            @NonNull
                    @Description(
                            "PER, PE, 604 or EU; a code of the atlas comes before an alpha-2 code: AU is the African Union.")
                    String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @Description("One country by its ISO 3166-1 alpha-2, alpha-3 or M49 code, in any case; null if there is none.")
    public Country country(@NonNull @Description("PE, PER or 604.") String code) {
        return lookup.findCountry(code).orElse(null);
    }

    @Query
    @Description("One organisation by its code, in any case; null if there is none.")
    public Organisation organisation(@NonNull @Description("EU, OSCE, …") String code) {
        return lookup.findOrganisation(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Countries, by code by default.")
    public Connection<Country> countries(
            @Description("Only countries of this set; null for all.") ActorSet among,
            @Description(NAME_CONTAINS) String nameContains,
            @Description("Order; CODE if none is given.") ActorOrder orderBy,
            PageRequest page) {
        return connection(Country.class, among, nameContains, orderBy, page);
    }

    @Query
    @NonNull
    @Description("States and organisations together, by code by default.")
    public Connection<Actor> actors(
            @Description("Only actors of this set; null for all.") ActorSet among,
            @Description(NAME_CONTAINS) String nameContains,
            @Description("Order; CODE if none is given.") ActorOrder orderBy,
            PageRequest page) {
        return connection(Actor.class, among, nameContains, orderBy, page);
    }

    @Query
    @NonNull
    @Description("All organisations, by code.")
    public Connection<Organisation> organisations(
            @Description("Only these kinds.") @Nullable List<@NonNull OrganisationKind> kinds, PageRequest page) {
        return lookup.page(
                Organisation.class,
                actor -> kinds == null || kinds.contains(((Organisation) actor).kind()),
                ActorOrder.CODE,
                page);
    }

    @NonNull
    @Description("Name in the requested language, otherwise in English.")
    public String name(
            @Source Actor actor,
            @DefaultValue("en")
                    @Description(
                            "BCP 47 language tag. English, French and Spanish are as stored, whatever their region;"
                                    + " countries have the names of the Unicode CLDR in its other languages; else the name is English.")
                    String lang) {
        return LocalName.of(actor, lang);
    }

    @NonNull
    @Description("Countries with which it shares a land border, by code; empty if it has none.")
    public List<@NonNull Country> borders(@Source Country country) {
        return lookup.countriesByCode(country.neighbourCodes());
    }

    private <A extends Actor> Connection<A> connection(
            Class<A> kind, ActorSet among, String nameContains, ActorOrder orderBy, PageRequest page) {
        Predicate<Actor> where = sets.condition(among);
        if (nameContains != null) {
            where = where.and(lookup.isNamed(SearchText.checked("nameContains", nameContains, 1)));
        }
        return lookup.page(kind, where, orderBy, page);
    }
}
