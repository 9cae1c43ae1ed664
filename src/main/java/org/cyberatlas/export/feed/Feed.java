package org.cyberatlas.export.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Feed in its two forms: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * @param key text from which the id is made; stable
 * @param title subject, without the name of the atlas
 * @param self URI of the feed in the form that is written
 * @param updated day of the newest entry
 * @param entries newest first
 */
record Feed(String key, String title, String self, LocalDate updated, List<Entry> entries) {

    static final String ATOM_TYPE = "application/atom+xml";
    static final String JSON_TYPE = "application/feed+json";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ATLAS = "Open cyber diplomacy atlas";

    /**
     * One entry.
     *
     * @param key text from which the id is made; stable
     * @param category one word for the kind of the entry; null if there are no kinds
     * @param link page or file that the entry is about; null if there is none
     * @param content plain text
     */
    record Entry(String key, String title, LocalDate updated, String category, Link link, String content) {}

    /** @param type media type; null if not known */
    record Link(String relation, String uri, String type) {}

    String atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", id(key));
            element(xml, "title", ATLAS + ": " + title);
            element(xml, "updated", instant(updated));
            link(xml, new Link("self", self, ATOM_TYPE));
            xml.writeStartElement("author");
            element(xml, "name", ATLAS);
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
        element(xml, "id", id(entry.key()));
        element(xml, "title", entry.title());
        element(xml, "updated", instant(entry.updated()));
        if (entry.category() != null) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.category());
        }
        if (entry.link() != null) {
            link(xml, entry.link());
        }
        element(xml, "content", entry.content());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", link.relation());
        xml.writeAttribute("href", link.uri());
        if (link.type() != null) {
            xml.writeAttribute("type", link.type());
        }
    }

    /** @param base URI of the service: a reader of JSON Feed resolves no link */
    String json(String base) {
        ObjectNode feed = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", ATLAS + ": " + title)
                .put("home_page_url", base + '/')
                .put("feed_url", base + self);
        feed.putArray("authors").addObject().put("name", ATLAS);
        ArrayNode items = feed.putArray("items");
        for (Entry entry : entries) {
            items.addObject()
                    .put("id", id(entry.key()))
                    .put(
                            "url",
                            entry.link() == null ? null : base + entry.link().uri())
                    .put("title", entry.title())
                    .put("date_published", instant(entry.updated()))
                    .put("content_text", entry.content());
        }
        return feed.toString();
    }

    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
