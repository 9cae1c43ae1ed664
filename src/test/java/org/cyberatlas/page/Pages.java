package org.cyberatlas.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** URIs of the pages, one for each kind, and a client that reads them without a browser. */
final class Pages {

    static final List<String> ALL = List.of(
            "/",
            "/countries",
            "/countries/PER",
            "/organisations",
            "/organisations/EU",
            "/compare?actors=PER,CAN,EU",
            "/indicators",
            "/indicators/internet_users_pct",
            "/indicators/internet_users_pct?tab=ranking",
            "/indicators/internet_users_pct?tab=lines",
            "/indicators/internet_users_pct?tab=regions",
            "/indicators/internet_users_pct?tab=disagreement",
            "/indicators/poc_directory_states",
            "/indicators/poc_directory_states?tab=lines",
            "/dialogues",
            "/dialogues?party=EU",
            "/dialogues/EU-USA-CYBER",
            "/instruments",
            "/instruments/BUDAPEST",
            "/instruments/A-RES-78-237",
            "/norms",
            "/timeline",
            "/timeline?actors=PER,CAN&kind=vote&from=2015",
            "/sources",
            "/sources/WB_WDI_2025",
            "/search?q=perou");

    private Pages() {}

    static Response get(String uri) {
        return given().urlEncodingEnabled(false).accept("text/html").get(uri);
    }

    static Document read(String uri) {
        String html = get(uri).then().statusCode(200).extract().asString();
        return Jsoup.parse(html, "http://atlas" + uri);
    }
}
