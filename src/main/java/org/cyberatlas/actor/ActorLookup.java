package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.UnknownCode;

/** The only door to actors for other features. */
@ApplicationScoped
public class ActorLookup {

    private static final Pattern SHORT_M49 = Pattern.compile("\\d{1,2}");

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

    /** An actor by whatever code a person types: PER, pe, 604, EU. */
    public Optional<Actor> find(String anyCode) {
        return repository.byAnyCode(List.of(normalised(anyCode))).stream()
                .map(ActorEntity::toActor)
                .findFirst();
    }

    /**
     * Codes of a filter in the form that rows use, in the order given and without repetition.
     *
     * <p><b>Null</b>: null stays null. <b>Errors</b>: an {@link UnknownCode} with the nearest known codes.
     */
    public List<String> known(String argument, Collection<String> anyCodes) {
        if (anyCodes == null) {
            return null;
        }
        Map<String, String> canonical = new HashMap<>();
        for (ActorEntity actor : repository.byAnyCode(
                anyCodes.stream().map(ActorLookup::normalised).toList())) {
            canonical.put(actor.code, actor.code);
            canonical.put(actor.iso2, actor.code);
            canonical.put(actor.m49, actor.code);
        }
        Set<String> known = new LinkedHashSet<>();
        for (String code : anyCodes) {
            String found = canonical.get(normalised(code));
            if (found == null) {
                throw new UnknownCode(argument, "actor", code, repository.codes());
            }
            known.add(found);
        }
        return List.copyOf(known);
    }

    private static String normalised(String anyCode) {
        String code = anyCode.strip().toUpperCase(Locale.ROOT);
        return SHORT_M49.matcher(code).matches() ? "0".repeat(3 - code.length()) + code : code;
    }
}
