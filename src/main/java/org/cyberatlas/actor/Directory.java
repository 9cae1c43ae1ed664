package org.cyberatlas.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All States and organisations, by their own code and by every code that they can be asked by: alpha-2, alpha-3 and M49 of a country,
 * the code of an organisation.
 */
record Directory(Map<String, Actor> byCode, Map<String, List<Actor>> byAnyCode) {

    static Directory of(Collection<Actor> actors) {
        Map<String, Actor> byCode = new HashMap<>();
        Map<String, List<Actor>> byAnyCode = new HashMap<>();
        for (Actor actor : actors) {
            byCode.put(actor.getCode(), actor);
            codes(actor).forEach(code -> byAnyCode
                    .computeIfAbsent(code, unused -> new ArrayList<>())
                    .add(actor));
        }
        return new Directory(byCode, byAnyCode);
    }

    static Stream<String> codes(Actor actor) {
        return actor instanceof Country country
                ? Stream.of(country.iso3(), country.iso2(), country.m49()).filter(Objects::nonNull)
                : Stream.of(actor.getCode());
    }

    List<Actor> named(String code) {
        return byAnyCode.getOrDefault(code, List.of());
    }

    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    List<String> organisationCodes() {
        return byCode.values().stream()
                .filter(Organisation.class::isInstance)
                .map(Actor::getCode)
                .toList();
    }
}
