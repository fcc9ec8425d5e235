package org.tidu.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the tests, with {@link Faults} and {@link Tally} listening at each statement and each commit. */
class FaultyDatabase extends DelegatingDataSource {

    private static final Pattern WRITE = Pattern.compile("\\s*(insert|update|delete|merge)\\b.*", Pattern.DOTALL);

    private final Faults faults;
    private final Tally tally;

    FaultyDatabase(DataSource database, Faults faults, Tally tally) {
        super(database);
        this.faults = faults;
        this.tally = tally;
    }

    @Override
    public Connection getConnection() throws SQLException {
        faults.refuseWhileAway();
        return connection(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connection(super.getConnection(username, password));
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit") && faults.strikesNow()) {
                real.rollback();
                throw faults.fault("commit");
            }
            if (method.getName().equals("commit")) {
                tally.commit();
            }
            Object result = call(real, method, arguments);
            return result instanceof Statement statement
                    ? statement(statement, arguments != null && arguments[0] instanceof String sql ? sql : "")
                    : result;
        });
    }

    private Statement statement(Statement real, String prepared) {
        Class<? extends Statement> kind = real instanceof CallableStatement ? CallableStatement.class
                : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(kind, (proxy, method, arguments) -> {
            String sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
            if (method.getName().startsWith("execute")) {
                tally.statement(sql, !real.getConnection().getAutoCommit());
            }
            if (method.getName().startsWith("execute") && isWrite(sql) && faults.strikesNow()) {
                throw faults.fault(sql);
            }
            return call(real, method, arguments);
        });
    }

    private static boolean isWrite(String sql) {
        return WRITE.matcher(sql.toLowerCase(Locale.ROOT)).matches();
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
