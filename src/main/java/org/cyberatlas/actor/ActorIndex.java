package org.cyberatlas.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Index of all States and organisations by their own code and by every other code that finds them: alpha-2, alpha-3 and M49 of a country,
 * the code of an organisation.
 *
 * @param byCode in the order of the codes
 * @param names of each actor in the form in which texts are compared, by its code
 */
record ActorIndex(
        List<Actor> byCode,
        Map<String, Actor> ofCode,
        Map<String, List<Actor>> ofAnyCode,
        Map<String, PlainNames> names) {

    /**
     * Names in lower case, without accents and apostrophes.
     *
     * @param english the customary English name
     * @param all every name, a line each
     */
    record PlainNames(String english, String all) {}

    static ActorIndex of(Collection<ActorEntity> rows) {
        Map<String, Actor> ofCode = new HashMap<>();
        Map<String, List<Actor>> ofAnyCode = new HashMap<>();
        Map<String, PlainNames> names = new HashMap<>();
        for (ActorEntity row : rows) {
            Actor actor = row.toActor();
            ofCode.put(row.code, actor);
            names.put(row.code, new PlainNames(row.plainName, row.plainNames));
            codes(actor).forEach(code -> ofAnyCode
                    .computeIfAbsent(code, unused -> new ArrayList<>())
                    .add(actor));
        }
        return new ActorIndex(
                ofCode.values().stream().sorted(ActorOrder.BY_CODE).toList(), ofCode, ofAnyCode, names);
    }

    static Stream<String> codes(Actor actor) {
        return actor instanceof Country country
                ? Stream.of(country.iso3(), country.iso2(), country.m49()).filter(Objects::nonNull)
                : Stream.of(actor.getCode());
    }

    List<Actor> named(String code) {
        return ofAnyCode.getOrDefault(code, List.of());
    }

    /** The own codes of the actors of one kind. */
    List<String> codes(Class<? extends Actor> kind) {
        return byCode.stream().filter(kind::isInstance).map(Actor::getCode).toList();
    }
}
