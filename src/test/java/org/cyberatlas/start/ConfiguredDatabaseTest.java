package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cyberatlas.shared.error.StartRefusal;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConfiguredDatabaseTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void databaseThatLetsTheUserInIsUsable() {
        assertDoesNotThrow(configured(database.jdbcUrl(), database.reader().password())::requireUsable);
    }

    @Test
    void wrongPasswordIsNamed() {
        assertEquals(
                "The database %s turns the user atlas_reader away (FATAL: password authentication failed for user \"atlas_reader\"); check user and password."
                        .formatted(database.jdbcUrl()),
                refusal(configured(database.jdbcUrl(), "wrong")));
    }

    @Test
    void missingDatabaseIsNamed() {
        String url = database.jdbcUrl() + "_missing";
        assertEquals(
                "The database %s does not exist; create it or correct QUARKUS_DATASOURCE_JDBC_URL.".formatted(url),
                refusal(configured(url, database.reader().password())));
    }

    @Test
    void unreachableDatabaseIsNamedWithoutItsParameters() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        String place = "jdbc:postgresql://127.0.0.1:%d/atlas".formatted(port);
        String sentence = refusal(configured(place + "?password=secret", "x"));
        assertEquals(
                "The database %s cannot be reached; start it or correct QUARKUS_DATASOURCE_JDBC_URL (Connection to 127.0.0.1:%d refused"
                        .formatted(place, port),
                sentence.substring(0, sentence.indexOf(". Check that")));
    }

    @Test
    void databaseThatIsTooOldIsNamed() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread old = new Thread(() -> greetAs("14.20", server));
            old.start();
            String url = "jdbc:postgresql://127.0.0.1:%d/atlas".formatted(server.getLocalPort());
            assertEquals(
                    "The database %s is PostgreSQL 14.20, and the atlas needs 15 or newer; upgrade it or name another."
                            .formatted(url),
                    refusal(configured(url + "?sslmode=disable&assumeMinServerVersion=9.0", "x")));
            old.join();
        }
    }

    @Test
    void databaseOfAnotherEncodingIsNamed() {
        for (String encoding : List.of("SQL_ASCII", "LATIN1", "LATIN5")) {
            try (TestDatabase other = TestDatabase.create("LOCALE 'C' ENCODING '" + encoding + "'")) {
                assertEquals(
                        "The database %s has the encoding %s, with the locale C, and the rows need UTF8; create it anew with ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0, or name another."
                                .formatted(other.jdbcUrl(), encoding),
                        refusal(configured(other.jdbcUrl(), other.reader().password())));
            }
        }
    }

    /** As much of the protocol as a server says before the first statement: come in, this is my version, go on. */
    private static void greetAs(String version, ServerSocket server) {
        try (Socket client = server.accept();
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            in.readFully(new byte[in.readInt() - Integer.BYTES]);
            say(out, 'R', new byte[Integer.BYTES]);
            say(out, 'S', "server_version\0%s\0".formatted(version).getBytes(StandardCharsets.US_ASCII));
            say(out, 'S', "client_encoding\0UTF8\0".getBytes(StandardCharsets.US_ASCII));
            say(out, 'Z', new byte[] {'I'});
            out.flush();
            in.readAllBytes();
        } catch (IOException gone) {
            // The client had heard enough.
        }
    }

    private static void say(DataOutputStream out, char kind, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeInt(body.length + Integer.BYTES);
        out.write(body);
    }

    @Test
    void uriOfAnotherKindIsNamed() {
        StartRefusal refusal = assertThrows(
                StartRefusal.class,
                () -> ConfiguredDatabase.of("jdbc:mysql://localhost/atlas", Optional.empty(), Optional.empty()));
        assertEquals(
                "QUARKUS_DATASOURCE_JDBC_URL is no URL of a PostgreSQL database; write it as jdbc:postgresql://host:5432/database.",
                refusal.getMessage());
    }

    @Test
    void userAndPasswordMayBeInTheUri() {
        ConfiguredDatabase inUrl = ConfiguredDatabase.of(
                "jdbc:postgresql://localhost/atlas?user=reader_of_url&password=secret",
                Optional.empty(),
                Optional.empty());
        assertEquals("reader_of_url", inUrl.username());
        assertEquals("secret", inUrl.password());
    }

    private static ConfiguredDatabase configured(String url, String password) {
        return new ConfiguredDatabase(url, "atlas_reader", password);
    }

    private static String refusal(ConfiguredDatabase database) {
        return assertThrows(StartRefusal.class, database::requireUsable).getMessage();
    }
}
