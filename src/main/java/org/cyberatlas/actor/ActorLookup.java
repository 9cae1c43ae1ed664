package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;

/** The only door to actors for other features. */
@ApplicationScoped
public class ActorLookup {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SHORT_M49 = Pattern.compile("\\d{1,2}");

    /** Set before the code of an organisation that is a country's alpha-2 code as well. */
    private static final String ORGANISATION = "ORGANISATION:";

    private final ActorRepository repository;

    ActorLookup(ActorRepository repository) {
        this.repository = repository;
    }

    /** The actor that a row names, together with those of all other rows of the query; null for null. */
    public CompletionStage<Actor> byCode(String code) {
        return Batches.lookUp("Actor", code, repository::byCodes);
    }

    /** The actors that a row names, in its order. */
    public CompletionStage<List<Actor>> byCodes(List<String> codes) {
        return Batches.lookUpAll("Actor", codes, repository::byCodes);
    }

    /** Actors by code, read at once: for a caller that is itself a batch. */
    public Map<String, Actor> all(Collection<String> codes) {
        return repository.byCodes(codes);
    }

    /** The organisations that a row names, in its order. */
    public CompletionStage<List<Organisation>> organisationsByCodes(List<String> codes) {
        return byCodes(codes)
                .thenApply(found -> found.stream().map(Organisation.class::cast).toList());
    }

    /** The country that a row names; null for null. */
    public CompletionStage<Country> countryByCode(String code) {
        return byCode(code).thenApply(Country.class::cast);
    }

    /** The organisation that a row names; null for null. */
    public CompletionStage<Organisation> organisationByCode(String code) {
        return byCode(code).thenApply(Organisation.class::cast);
    }

    /** An actor by whatever code a person types: PER, pe, 604, EU; where two share it, the one whose own code it is. */
    public Optional<Actor> find(String anyCode) {
        String code = normalised(anyCode);
        return named(code)
                .min(Comparator.comparing(actor -> !actor.code.equals(code)))
                .map(ActorEntity::toActor);
    }

    /** A country by any of its ISO codes. */
    public Optional<Country> findCountry(String anyCode) {
        return named(normalised(anyCode))
                .filter(ActorEntity::isCountry)
                .findFirst()
                .map(ActorEntity::toCountry);
    }

    /** An organisation by its code. */
    public Optional<Organisation> findOrganisation(String anyCode) {
        return named(normalised(anyCode))
                .filter(actor -> !actor.isCountry())
                .findFirst()
                .map(ActorEntity::toOrganisation);
    }

    /**
     * Codes of a filter in the form that rows use, in the order given and without repetition.
     *
     * <p><b>Null</b>: null stays null. <b>Errors</b>: an {@link UnknownCode} with the nearest known codes; a {@link
     * BadInput} that says so for a code of two actors, a withdrawn one and a reserved one.
     */
    public List<String> known(String argument, Collection<String> anyCodes) {
        return anyCodes == null ? null : known(argument, anyCodes, actor -> true, "actor", repository::codes);
    }

    /** Like {@link #known}, where only organisations can be meant: AU is the African Union, and Peru is an error. */
    public List<String> knownOrganisations(String argument, Collection<String> codes) {
        return codes == null
                ? null
                : known(argument, codes, actor -> !actor.isCountry(), "organisation", repository::organisationCodes);
    }

    private List<String> known(
            String argument,
            Collection<String> anyCodes,
            Predicate<ActorEntity> meant,
            String kind,
            Supplier<List<String>> allCodes) {
        Map<String, Set<String>> canonical = new HashMap<>();
        repository.byAnyCode(anyCodes.stream().map(ActorLookup::unqualified).toList()).stream()
                .filter(meant)
                .forEach(actor -> actor.codes().forEach(code -> canonical
                        .computeIfAbsent(code, unused -> new TreeSet<>())
                        .add(actor.code)));
        Set<String> known = new LinkedHashSet<>();
        for (String typed : anyCodes) {
            Set<String> found = canonical.getOrDefault(unqualified(typed), Set.of());
            if (found.size() == 1) {
                known.addAll(found);
            } else if (found.isEmpty()) {
                throw RetiredCode.explain(argument, normalised(typed))
                        .orElseGet(() -> new UnknownCode(argument, kind, typed, allCodes.get()));
            } else if (isQualified(typed)) {
                known.add(unqualified(typed));
            } else {
                throw ambiguous(argument, typed, found);
            }
        }
        return List.copyOf(known);
    }

    private static BadInput ambiguous(String argument, String typed, Set<String> found) {
        String own = normalised(typed);
        String others = found.stream().filter(code -> !code.equals(own)).collect(Collectors.joining(" or "));
        return new BadInput(
                ErrorCode.AMBIGUOUS_CODE,
                argument,
                "code '" + typed + "' is ambiguous: write '" + others + "' for the country or '" + ORGANISATION + own
                        + "' for the organisation");
    }

    private Stream<ActorEntity> named(String code) {
        return repository.byAnyCode(List.of(code)).stream();
    }

    private static boolean isQualified(String anyCode) {
        return normalised(anyCode).startsWith(ORGANISATION);
    }

    private static String unqualified(String anyCode) {
        String code = normalised(anyCode);
        return code.startsWith(ORGANISATION) ? code.substring(ORGANISATION.length()) : code;
    }

    private static String normalised(String anyCode) {
        // No code has a control character, and the database would not take one.
        String code = CONTROL.matcher(anyCode).replaceAll("?").strip().toUpperCase(Locale.ROOT);
        return SHORT_M49.matcher(code).matches() ? "0".repeat(3 - code.length()) + code : code;
    }
}
