package org.cyberatlas.vote;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class VoteTest {

    @Test
    void aResolutionHasItsTotalsAndEachVote() {
        JsonPath data = ask("""
                { instrument(code: "A-RES-75-240") {
                    adoption { stage date meeting manner yes no abstain notVoting record verification source { code } }
                    no: votes(choices: [NO], first: 200) { totalCount nodes { choice date actor { code } source { code } } }
                    absent: votes(choices: [NOT_VOTING]) { totalCount } all: votes { totalCount } } }""");
        data.setRootPath("data.instrument");
        assertEquals(List.of("FIRST_COMMITTEE", "PLENARY"), data.getList("adoption.stage"));
        assertEquals(List.of(104, 92), data.getList("adoption.yes"));
        assertEquals(List.of(50, 50), data.getList("adoption.no"));
        assertEquals(List.of(20, 21), data.getList("adoption.abstain"));
        assertNull(data.get("adoption[0].notVoting"));
        assertEquals(30, data.getInt("adoption[1].notVoting"));
        assertEquals("2020-12-31", data.getString("adoption[1].date"));
        assertEquals("RECORDED_VOTE", data.getString("adoption[1].manner"));
        assertEquals("UNDL_VOTES", data.getString("adoption[1].source.code"));
        assertEquals(50, data.getInt("no.totalCount"));
        assertEquals(30, data.getInt("absent.totalCount"));
        assertEquals(193, data.getInt("all.totalCount"));
        assertEquals("ALB", data.getString("no.nodes[0].actor.code"));
        assertEquals(Set.of("2020-12-31"), Set.copyOf(data.getList("no.nodes.date")));
    }

    @Test
    void aVoterThatIsNoActorIsNamedBesideTheTotals() {
        JsonPath data = ask("""
                { instrument(code: "A-RES-60-45") { adoption { yes unlisted } votes(choices: [YES]) { totalCount } } }""");
        assertEquals(177, data.getInt("instrument.adoption[0].yes"));
        assertEquals("Serbia and Montenegro (YES)", data.getString("instrument.adoption[0].unlisted"));
        assertEquals(176, data.getInt("instrument.votes.totalCount"));
    }

    @Test
    void anActorsVotesAreListedByDateAndFilteredByInstrument() {
        JsonPath data = ask("""
                { country(code: "CRI") {
                    one: votes(instruments: ["a-res-74-247"]) { nodes { choice date instrument { name code } } }
                    all: votes { totalCount nodes { date } } }
                  organisation(code: "EU") { votes { totalCount } } }""");
        assertEquals(List.of("A-RES-74-247"), data.getList("country.one.nodes.instrument.code"));
        assertEquals(17, data.getInt("country.all.totalCount"));
        List<String> dates = data.getList("country.all.nodes.date");
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(0, data.getInt("organisation.votes.totalCount"));
    }

    @Test
    void partiesToTheBudapestConventionThatVotedAgainstTheFirstWorkingGroup() {
        JsonPath data = ask("""
                { instrument(code: "A-RES-73-27") {
                    votes(choices: [NO], among: { partyTo: ["BUDAPEST"] }, first: 200) {
                        totalCount nodes { actor { code } source { code publisher } } }
                    against: votes(choices: [NO]) { totalCount } }
                  countries(among: { votedAgainst: ["A-RES-73-27"], partyTo: ["BUDAPEST"] }, first: 200) {
                    totalCount nodes { code } } }""");
        assertEquals(46, data.getInt("instrument.against.totalCount"));
        List<String> voters = data.getList("instrument.votes.nodes.actor.code");
        assertEquals(voters, data.getList("countries.nodes.code"));
        assertTrue(voters.containsAll(List.of("AUS", "CAN", "FRA", "JPN", "USA")), voters::toString);
        // Ireland voted against it and has signed alone; Chile is a party and abstained.
        assertTrue(voters.stream().noneMatch(List.of("IRL", "CHL")::contains), voters::toString);
        assertEquals(Set.of("UNDL_VOTES"), Set.copyOf(data.getList("instrument.votes.nodes.source.code")));
    }

    @Test
    void setsOfActorsAreFilteredByVotesPartnershipsAndNeighbours() {
        JsonPath data = ask("""
                { abstained: countries(among: { abstainedOn: ["A-RES-75-240"] }) { totalCount nodes { code } }
                  voted: countries(among: { votedFor: ["A-RES-75-240"] }) { totalCount }
                  neither: countries(among: { unMember: true, not: { votedFor: ["A-RES-75-240"] } }, first: 200) { totalCount }
                  supporters: countries(among: { supports: ["foc"], bordering: ["FRA"] }) { nodes { code } }
                  neighbours: countries(among: { bordering: ["PE"] }) { nodes { code } } }""");
        assertEquals(21, data.getInt("abstained.totalCount"));
        assertEquals(92, data.getInt("voted.totalCount"));
        assertEquals(101, data.getInt("neither.totalCount"));
        assertEquals(List.of("BOL", "BRA", "CHL", "COL", "ECU"), data.getList("neighbours.nodes.code"));
        List<String> supporters = data.getList("supporters.nodes.code");
        assertTrue(supporters.containsAll(List.of("CHE", "DEU", "ESP", "ITA")), supporters::toString);
    }

    @Test
    void unknownCodesInSetsAreErrors() {
        for (String condition : List.of("votedFor", "votedAgainst", "abstainedOn", "supports", "bordering")) {
            JsonPath refused =
                    askExpectingError("{ countries(among: { " + condition + ": [\"NOWHERE\"] }) { totalCount } }");
            assertEquals("UNKNOWN_CODE", refused.getString("errors[0].extensions.code"), condition);
            assertEquals("among." + condition, refused.getString("errors[0].extensions.argument"));
        }
    }

    @Test
    void votesAreListedByDayChoiceAndActor() {
        JsonPath data = ask("""
                { votes(actors: ["PER", "US"], choices: [NO, ABSTAIN], from: "2019-12-12", to: "2019-12-31") {
                    nodes { date choice actor { code } instrument { code } } } }""");
        assertEquals(
                List.of("A-RES-74-29 USA NO", "A-RES-74-247 PER ABSTAIN", "A-RES-74-247 USA NO"),
                data.<Map<String, Object>>getList("votes.nodes").stream()
                        .map(vote -> ((Map<?, ?>) vote.get("instrument")).get("code") + " "
                                + ((Map<?, ?>) vote.get("actor")).get("code") + " " + vote.get("choice"))
                        .toList());
    }

    @Test
    void badArgumentsOfVotesAreErrors() {
        JsonPath reversed = askExpectingError("{ votes(from: \"2020-01-02\", to: \"2020-01-01\") { totalCount } }");
        assertEquals("BAD_ARGUMENT", reversed.getString("errors[0].extensions.code"));
        JsonPath unknown = askExpectingError(
                "{ country(code: \"PER\") { votes(instruments: [\"A-RES-75-241\"]) { totalCount } } }");
        assertEquals("UNKNOWN_CODE", unknown.getString("errors[0].extensions.code"));
        assertEquals("instruments", unknown.getString("errors[0].extensions.argument"));
    }
}
