package org.cyberatlas.bench.spring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyberatlas.bench.spring.SearchRepository.Match;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    private static final int FEWEST_LETTERS = 2;

    private final SearchRepository searches;
    private final ActorRepository actors;
    private final IndicatorRepository indicators;
    private final SourceRepository sources;
    private final DialogueRepository dialogues;

    SearchController(
            SearchRepository searches,
            ActorRepository actors,
            IndicatorRepository indicators,
            SourceRepository sources,
            DialogueRepository dialogues) {
        this.searches = searches;
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
        this.dialogues = dialogues;
    }

    record SearchConnection(List<Match> edges) {}

    @QueryMapping
    SearchConnection search(@Argument String text, @Argument int first) {
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
            throw new Refusal("'text' needs at least " + FEWEST_LETTERS + " letters or digits");
        }
        return new SearchConnection(searches.matches(text.strip(), first));
    }

    @SchemaMapping
    List<Object> nodes(SearchConnection connection) {
        Map<String, Map<String, ?>> found = new HashMap<>();
        connection.edges().stream()
                .collect(groupingBy(Match::type, mapping(Match::key, toSet())))
                .forEach((type, codes) -> found.put(type, things(type, codes)));
        return connection.edges().stream()
                .<Object>map(match -> found.get(match.type()).get(match.key()))
                .toList();
    }

    /** What has more than its code is read; the rest is its code. */
    private Map<String, ?> things(String type, Set<String> codes) {
        return switch (type) {
            case "Country", "Organisation" -> byCode(actors.findAllById(codes).stream(), Actor::getCode);
            case "Indicator" -> byCode(indicators.findAllById(codes).stream(), Indicator::getCode);
            case "Source" -> byCode(sources.findAllById(codes).stream(), Source::getCode);
            case "Dialogue" -> byCode(dialogues.findAllById(codes).stream(), Dialogue::getCode);
            default -> byCode(codes.stream().map(code -> new Hit(type, code)), Hit::code);
        };
    }

    private static <T> Map<String, T> byCode(Stream<T> things, Function<T, String> code) {
        return things.collect(toMap(code, Function.identity()));
    }
}
