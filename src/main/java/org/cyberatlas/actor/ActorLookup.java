package org.cyberatlas.actor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.Text;

/** States and organisations, found by their codes. */
@Singleton
public class ActorLookup extends CataloguePart<ActorIndex> {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SHORT_M49 = Pattern.compile("\\d{1,2}");

    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final Database database;

    ActorLookup(
            CountryRepository countries,
            OrganisationRepository organisations,
            Database database,
            DataSnapshot snapshot) {
        super(snapshot);
        this.countries = countries;
        this.organisations = organisations;
        this.database = database;
    }

    @Override
    protected ActorIndex load() {
        return ActorIndex.of(Stream.<ActorEntity>concat(countries.listAll().stream(), organisations.listAll().stream())
                .toList());
    }

    /** The actor that a row names; null for null. */
    public Actor byCode(String code) {
        return code == null ? null : current().ofCode().get(code);
    }

    /** The actors that a row names, in its order. */
    public List<Actor> byCodes(List<String> codes) {
        return codes.stream()
                .map(current().ofCode()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Every actor, by code. */
    public List<Actor> everyone() {
        return current().byCode();
    }

    /** The country that a row names; null for null. */
    public Country countryByCode(String code) {
        return (Country) byCode(code);
    }

    /** The organisation that a row names; null for null. */
    public Organisation organisationByCode(String code) {
        return (Organisation) byCode(code);
    }

    /** The countries that a row names, in the order of their codes. */
    List<Country> countriesByCode(List<String> codes) {
        return byCodes(codes).stream()
                .sorted(ActorOrder.BY_CODE)
                .map(Country.class::cast)
                .toList();
    }

    /** Page of the actors of one kind that match a condition. */
    <A extends Actor> Connection<A> page(
            Class<A> kind, Predicate<Actor> where, ActorOrder orderBy, PageRequest request) {
        CatalogueOrder<Actor> order = (orderBy == null ? ActorOrder.CODE : orderBy).among(current());
        List<A> actors = everyone().stream()
                .filter(kind::isInstance)
                .filter(where)
                .sorted(order)
                .map(kind::cast)
                .toList();
        return order.page(actors, request);
    }

    /**
     * Whether a text is in a name of an actor, in lower case and without accents and apostrophes.
     *
     * <p><b>Cost</b>: one statement, since the names were brought to that form by the database.
     */
    Predicate<Actor> isNamed(String text) {
        String plain = database.list("SELECT plain(:text) AS plain", Map.of("text", text), row -> row.text("plain"))
                .get(0);
        return actor -> current().names().get(actor.getCode()).all().contains(plain);
    }

    /** Actor by any of its codes, such as PER, pe, 604 or EU; of two with the same code, the one whose own code it is. */
    public Optional<Actor> find(String anyCode) {
        String code = normalised(anyCode);
        return current().named(code).stream()
                .min(Comparator.comparing(actor -> !actor.getCode().equals(code)));
    }

    /** A country by any of its ISO codes. */
    public Optional<Country> findCountry(String anyCode) {
        return found(anyCode, Country.class);
    }

    /** An organisation by its code. */
    public Optional<Organisation> findOrganisation(String anyCode) {
        return found(anyCode, Organisation.class);
    }

    private <A extends Actor> Optional<A> found(String anyCode, Class<A> kind) {
        return current().named(normalised(anyCode)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /**
     * Codes of a filter in the form that rows use, in the order given and without repetition.
     *
     * <p><b>Null</b>: null stays null. <b>Errors</b>: an {@link UnknownCode} with the nearest known codes; a {@link
     * BadInput} that says so for a withdrawn code and a reserved one.
     */
    public List<String> known(String argument, Collection<String> anyCodes) {
        return known(argument, anyCodes, Actor.class, "actor");
    }

    /**
     * Like {@link #known}, for actors that are compared with each other: neither too few nor too many, and none twice.
     *
     * @param what subject and verb of the message, such as "a comparison takes"
     */
    public List<String> knownOnce(String argument, List<String> anyCodes, int fewest, int most, String what) {
        if (anyCodes.size() < fewest || anyCodes.size() > most) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    argument,
                    "'" + argument + "' names " + anyCodes.size() + "; " + what + " " + fewest + " to " + most
                            + " actors");
        }
        List<String> known = known(argument, anyCodes);
        if (known.size() < anyCodes.size()) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    argument,
                    "'" + argument + "' names an actor twice; the different ones are " + String.join(", ", known));
        }
        return known;
    }

    /** Like {@link #known}, where only organisations can be meant: AU is the African Union, and Peru is an error. */
    public List<String> knownOrganisations(String argument, Collection<String> codes) {
        return known(argument, codes, Organisation.class, "organisation");
    }

    /** Like {@link #known}, where only countries can be meant: AU is Australia, and the European Union is an error. */
    public List<String> knownCountries(String argument, Collection<String> codes) {
        return known(argument, codes, Country.class, "country");
    }

    @Produces
    @Singleton
    NodeSource countriesById() {
        return new ActorsById<>(Country.class, this);
    }

    @Produces
    @Singleton
    NodeSource organisationsById() {
        return new ActorsById<>(Organisation.class, this);
    }

    /** Countries that share a land border with one of the given countries. */
    @Produces
    @Singleton
    ActorTie neighbours() {
        return new ActorTie("bordering", (argument, given) -> countriesByCode(knownCountries(argument, given)).stream()
                .flatMap(country -> country.neighbourCodes().stream())
                .collect(Collectors.toSet()));
    }

    /** @param name of the kind, for the message */
    private List<String> known(String argument, Collection<String> anyCodes, Class<? extends Actor> kind, String name) {
        if (anyCodes == null) {
            return null;
        }
        ActorIndex directory = current();
        Map<String, String> canonical = new HashMap<>();
        List<Actor> actors = anyCodes.stream()
                .flatMap(code -> directory.named(normalised(code)).stream())
                .filter(kind::isInstance)
                .toList();
        actors.forEach(actor -> canonical.put(actor.getCode(), actor.getCode()));
        // The own code of an actor finds it, even if it is the alpha-2 code of another one.
        actors.forEach(actor -> ActorIndex.codes(actor).forEach(code -> canonical.putIfAbsent(code, actor.getCode())));
        Set<String> known = new LinkedHashSet<>();
        for (String typed : anyCodes) {
            String code = normalised(typed);
            if (!canonical.containsKey(code)) {
                throw RetiredCode.explain(argument, code)
                        .orElseGet(() -> new UnknownCode(argument, name, typed, directory.codes(kind)));
            }
            known.add(canonical.get(code));
        }
        return List.copyOf(known);
    }

    private static String normalised(String anyCode) {
        // No code has a control character, and the database would not take one.
        String code = Text.upper(CONTROL.matcher(anyCode).replaceAll("?").strip());
        return SHORT_M49.matcher(code).matches() ? "0".repeat(3 - code.length()) + code : code;
    }
}
