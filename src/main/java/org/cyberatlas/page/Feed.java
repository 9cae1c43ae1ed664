package org.cyberatlas.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed in its two forms: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * @param path path below which the forms are served, such as {@code /changes}
 * @param updated day of the newest entry
 * @param entries newest first
 */
record Feed(String title, String path, LocalDate updated, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String AUTHOR = "Open cyber diplomacy atlas";

    /**
     * One entry.
     *
     * @param key text from which the id is made; stable
     * @param table path of the same content as a table
     * @param lines content, one line for each item
     */
    record Entry(String key, String title, LocalDate updated, String table, List<String> lines) {

        String id() {
            return id(key);
        }

        private static String id(String key) {
            return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    String atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", Entry.id(path));
            element(xml, "title", title);
            element(xml, "updated", instant(updated));
            link(xml, "self", path + ".atom", "application/atom+xml");
            xml.writeStartElement("author");
            element(xml, "name", AUTHOR);
            xml.writeEndElement();
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", instant(entry.updated()));
        link(xml, "alternate", entry.table(), "text/csv");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(String.join("\n", entry.lines()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
        xml.writeAttribute("type", type);
    }

    String json() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Entry entry : entries) {
            items.add(Json.createObjectBuilder()
                    .add("id", entry.id())
                    .add("title", entry.title())
                    .add("date_published", instant(entry.updated()))
                    .add("content_text", String.join("\n", entry.lines())));
        }
        JsonObjectBuilder feed = Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", title)
                .add(
                        "authors",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", AUTHOR)))
                .add("items", items);
        return feed.build().toString();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
