package org.cyberatlas.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.cyberatlas.shared.error.StartRefusal;
import org.postgresql.Driver;

/** Configured PostgreSQL, checked before any slow step. */
public record ConfiguredDatabase(String url, String username, String password) {

    private static final int OLDEST_MAJOR = 15;
    private static final String ENCODING = "UTF8";
    private static final String TIMEOUT_SECONDS = "5";

    /** Name and password may be parameters of the URL, as the driver allows. A message has no URL that is malformed: it may hold a password. */
    public static ConfiguredDatabase of(String url, Optional<String> username, Optional<String> password) {
        Properties inUrl = Driver.parseURL(url, new Properties());
        if (inUrl == null) {
            throw new StartRefusal(
                    "QUARKUS_DATASOURCE_JDBC_URL is no URL of a PostgreSQL database; write it as jdbc:postgresql://host:5432/database.");
        }
        String name = username.orElseGet(() -> inUrl.getProperty("user"));
        if (name == null) {
            throw new StartRefusal(
                    "The database %s is configured without a user; set QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD."
                            .formatted(withoutParameters(url)));
        }
        return new ConfiguredDatabase(url, name, password.orElseGet(() -> inUrl.getProperty("password")));
    }

    /** Refuses the start when the database cannot be reached, turns the user away, is too old or cannot hold every letter. */
    public void requireUsable() {
        Properties login = new Properties();
        login.setProperty("user", username);
        if (password != null) {
            login.setProperty("password", password);
        }
        login.setProperty("connectTimeout", TIMEOUT_SECONDS);
        login.setProperty("loginTimeout", TIMEOUT_SECONDS);
        login.setProperty("socketTimeout", TIMEOUT_SECONDS);
        // The driver is called directly: DriverManager does not see it through the class loader of the packaged
        // application.
        try (Connection connection = new Driver().connect(url, login)) {
            DatabaseMetaData server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new StartRefusal(
                        "The database %s is PostgreSQL %s, and the atlas needs %d or newer; upgrade it or name another."
                                .formatted(withoutParameters(url), server.getDatabaseProductVersion(), OLDEST_MAJOR));
            }
            requireEncoding(connection);
        } catch (SQLException refused) {
            throw new StartRefusal(sentence(refused), refused);
        }
    }

    /** By default, the locale of the installation decides on the encoding. */
    private void requireEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet database = statement.executeQuery(
                        "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database WHERE datname = current_database()")) {
            database.next();
            if (!ENCODING.equals(database.getString(1))) {
                throw new StartRefusal(
                        "The database %s has the encoding %s, with the locale %s, and the rows need %s; create it anew with ENCODING '%4$s' LOCALE 'C' TEMPLATE template0, or name another."
                                .formatted(
                                        withoutParameters(url),
                                        database.getString(1),
                                        database.getString(2),
                                        ENCODING));
            }
        }
    }

    private String sentence(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String place = withoutParameters(url);
        if (state.startsWith("28") || "08004".equals(state)) {
            return "The database %s turns the user %s away (%s); check user and password."
                    .formatted(place, username, firstLine(refused));
        }
        if ("3D000".equals(state)) {
            return "The database %s does not exist; create it or correct QUARKUS_DATASOURCE_JDBC_URL.".formatted(place);
        }
        if (state.startsWith("08")) {
            return "The database %s cannot be reached; start it or correct QUARKUS_DATASOURCE_JDBC_URL (%s)."
                    .formatted(place, firstLine(refused));
        }
        return "The database %s cannot be used as %s (%s); correct that and start again."
                .formatted(place, username, firstLine(refused));
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("\\.$", "");
    }

    /** The query of the URI is removed, since it may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
