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
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.reference.Reference;

/** The only door to actors for other features. */
@ApplicationScoped
public class ActorLookup {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SHORT_M49 = Pattern.compile("\\d{1,2}");

    private final ActorRepository repository;

    ActorLookup(ActorRepository repository) {
        this.repository = repository;
    }

    /** The actor that a row names, together with those of all other rows of the query; null for null. */
    public CompletionStage<Actor> byCode(String code) {
        return Batches.atHand("Actor", code, directory().byCode());
    }

    /** The actors that a row names, in its order. */
    public CompletionStage<List<Actor>> byCodes(List<String> codes) {
        return Batches.allAtHand("Actor", codes, directory().byCode());
    }

    /** Actors by code, read at once: for a caller that is itself a batch. */
    public Map<String, Actor> all(Collection<String> codes) {
        return Reference.among(codes, directory().byCode());
    }

    /** Every actor, by code. */
    public List<Actor> everyone() {
        return repository.everyone();
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
        return directory().named(code).stream()
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
        return directory().named(normalised(anyCode)).stream()
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
        return anyCodes == null ? null : known(argument, anyCodes, actor -> true, "actor", Directory::codes);
    }

    /** Like {@link #known}, where only organisations can be meant: AU is the African Union, and Peru is an error. */
    public List<String> knownOrganisations(String argument, Collection<String> codes) {
        return codes == null
                ? null
                : known(argument, codes, Organisation.class::isInstance, "organisation", Directory::organisationCodes);
    }

    private List<String> known(
            String argument,
            Collection<String> anyCodes,
            Predicate<Actor> meant,
            String kind,
            Function<Directory, List<String>> allCodes) {
        Directory directory = directory();
        Map<String, String> canonical = new HashMap<>();
        List<Actor> actors = anyCodes.stream()
                .flatMap(code -> directory.named(normalised(code)).stream())
                .filter(meant)
                .toList();
        actors.forEach(actor -> canonical.put(actor.getCode(), actor.getCode()));
        // A code that answers give out leads back to its owner, even where it is another's alpha-2 code.
        actors.forEach(actor -> Directory.codes(actor).forEach(code -> canonical.putIfAbsent(code, actor.getCode())));
        Set<String> known = new LinkedHashSet<>();
        for (String typed : anyCodes) {
            String code = normalised(typed);
            if (!canonical.containsKey(code)) {
                throw RetiredCode.explain(argument, code)
                        .orElseGet(() -> new UnknownCode(argument, kind, typed, allCodes.apply(directory)));
            }
            known.add(canonical.get(code));
        }
        return List.copyOf(known);
    }

    private Directory directory() {
        return repository.directory();
    }

    private static String normalised(String anyCode) {
        // No code has a control character, and the database would not take one.
        String code = CONTROL.matcher(anyCode).replaceAll("?").strip().toUpperCase(Locale.ROOT);
        return SHORT_M49.matcher(code).matches() ? "0".repeat(3 - code.length()) + code : code;
    }
}
