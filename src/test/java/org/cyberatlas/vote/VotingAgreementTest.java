package org.cyberatlas.vote;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class VotingAgreementTest {

    private static final List<String> BRICS = List.of("BRA", "IND", "ZAF", "RUS", "CHN");

    @Test
    void theTwoThatVoteMostAlikeComeFirst() {
        JsonPath data = ask("""
                { votingAgreement(actors: ["BRA", "IND", "ZAF", "RUS", "CHN"]) {
                    actors { code } alike compared share } }""");
        assertEquals(10, data.getList("votingAgreement").size());
        assertEquals(List.of("RUS", "CHN"), data.getList("votingAgreement[0].actors.code"));
        assertEquals(
                List.of(17, 17),
                List.of(data.getInt("votingAgreement[0].alike"), data.getInt("votingAgreement[0].compared")));
        assertEquals(1f, data.getFloat("votingAgreement[0].share"));
        assertEquals(List.of("IND", "ZAF"), data.getList("votingAgreement[1].actors.code"));
        assertEquals(
                List.of(16, 17),
                List.of(data.getInt("votingAgreement[1].alike"), data.getInt("votingAgreement[1].compared")));
    }

    @Test
    void theShareIsComputedFromTheVotes() {
        Map<String, Map<String, String>> choices = new HashMap<>();
        for (String actor : BRICS) {
            Map<String, String> ofActor = new HashMap<>();
            ask("{ country(code: \"" + actor
                            + "\") { votes { nodes { choice instrument { code } source { code } } } } }")
                    .<Map<String, Object>>getList("country.votes.nodes")
                    .stream()
                    .filter(vote -> "UNDL_VOTES".equals(((Map<?, ?>) vote.get("source")).get("code")))
                    .forEach(vote -> ofActor.put(
                            (String) ((Map<?, ?>) vote.get("instrument")).get("code"), (String) vote.get("choice")));
            choices.put(actor, ofActor);
        }
        JsonPath data = ask("""
                { votingAgreement(actors: ["BRA", "IND", "ZAF", "RUS", "CHN"]) { actors { code } alike compared share } }""");
        List<Map<String, Object>> pairs = data.getList("votingAgreement");
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<String> pair = data.getList("votingAgreement[" + i + "].actors.code");
            Map<String, String> one = choices.get(pair.get(0));
            Map<String, String> other = choices.get(pair.get(1));
            List<String> both = one.keySet().stream()
                    .filter(instrument -> !"NOT_VOTING".equals(one.get(instrument))
                            && !"NOT_VOTING".equals(other.getOrDefault(instrument, "NOT_VOTING")))
                    .toList();
            long alike = both.stream()
                    .filter(instrument -> one.get(instrument).equals(other.get(instrument)))
                    .count();
            assertEquals(both.size(), pairs.get(i).get("compared"), pair::toString);
            assertEquals(alike, ((Integer) pairs.get(i).get("alike")).longValue(), pair::toString);
            double share = ((Number) pairs.get(i).get("share")).doubleValue();
            assertEquals(alike / (double) both.size(), share, 1e-6, pair::toString);
            shares.add(share);
        }
        List<Double> sorted = new ArrayList<>(shares);
        sorted.sort(Collections.reverseOrder());
        assertEquals(sorted, shares);
    }

    @Test
    void theShareIsNullWhereNothingIsCompared() {
        JsonPath data = ask("""
                { votingAgreement(actors: ["EU", "PER", "CAN"], instruments: ["A-RES-74-247"]) {
                    actors { code } alike compared share } }""");
        assertEquals(List.of("PER", "CAN"), data.getList("votingAgreement[0].actors.code"));
        assertEquals(List.of(1, 0, 0), data.getList("votingAgreement.compared"));
        assertEquals(0, data.getInt("votingAgreement[0].alike"));
        assertNull(data.get("votingAgreement[1].share"));
    }

    @Test
    void aPeriodRestrictsTheVotes() {
        JsonPath data = ask("""
                { early: votingAgreement(actors: ["USA", "RUS"], to: "2008-12-31") { alike compared }
                  late: votingAgreement(actors: ["USA", "RUS"], from: "2009-01-01") { compared }
                  all: votingAgreement(actors: ["USA", "RUS"]) { compared } }""");
        assertEquals(4, data.getInt("early[0].compared"));
        assertEquals(0, data.getInt("early[0].alike"));
        assertEquals(data.getInt("all[0].compared"), 4 + data.getInt("late[0].compared"));
    }

    @Test
    void aComparisonHasItForEachPair() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "CAN", "EU"]) { votingAgreement { actors { code } alike compared }
                    sharedPartnerships { code } partnershipsBetween { code } } }""");
        assertEquals(3, data.getList("compare.votingAgreement").size());
        assertEquals(List.of("PER", "CAN"), data.getList("compare.votingAgreement[0].actors.code"));
        List<String> between = data.getList("compare.partnershipsBetween.code");
        List<String> shared = data.getList("compare.sharedPartnerships.code");
        assertEquals(
                List.of(),
                shared.stream().filter(code -> !between.contains(code)).toList());
    }

    @Test
    void fewerThanTwoOrOneTwiceIsRefused() {
        for (String actors : List.of("[\"PER\"]", "[\"PER\", \"PE\"]", "[]")) {
            JsonPath refused = askExpectingError("{ votingAgreement(actors: " + actors + ") { alike } }");
            assertEquals("BAD_ARGUMENT", refused.getString("errors[0].extensions.code"), actors);
            assertEquals("actors", refused.getString("errors[0].extensions.argument"));
        }
        JsonPath unknown = askExpectingError("{ votingAgreement(actors: [\"PER\", \"XXQ\"]) { alike } }");
        assertEquals("UNKNOWN_CODE", unknown.getString("errors[0].extensions.code"));
    }
}
