package org.cyberatlas.shared.page;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.HibernateException;

/** The columns of one row by name, each null where the cell is empty. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String name) {
        try {
            return result.getString(name);
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    public Integer whole(String name) {
        try {
            int value = result.getInt(name);
            return result.wasNull() ? null : value;
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    public Long key(String name) {
        try {
            long value = result.getLong(name);
            return result.wasNull() ? null : value;
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    public Double number(String name) {
        try {
            BigDecimal value = result.getBigDecimal(name);
            return value == null ? null : value.doubleValue();
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    public Boolean truth(String name) {
        try {
            boolean value = result.getBoolean(name);
            return result.wasNull() ? null : value;
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    public LocalDate day(String name) {
        try {
            return result.getObject(name, LocalDate.class);
        } catch (SQLException unreadable) {
            throw failure(name, unreadable);
        }
    }

    /** A code list's value. */
    public <V extends Enum<V>> V code(Class<V> type, String name) {
        String code = text(name);
        return code == null ? null : Enum.valueOf(type, code);
    }

    private static HibernateException failure(String name, SQLException unreadable) {
        return new HibernateException("column " + name + " cannot be read", unreadable);
    }
}
