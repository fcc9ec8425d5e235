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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the tests: {@link Faults}, {@link Tally} and {@link Writes} listen at each statement and each commit. */
class FaultyDatabase extends DelegatingDataSource {

    private static final Pattern WRITE = Pattern.compile("\\s*(insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    /** What is written may show from these on. */
    private static final Set<String> ENDS = Set.of("commit", "setAutoCommit", "close");

    private final Faults faults;
    private final Tally tally;
    private final Writes writes;

    FaultyDatabase(DataSource database, Faults faults, Tally tally, Writes writes) {
        super(database);
        this.faults = faults;
        this.tally = tally;
        this.writes = writes;
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
        Set<String> written = ConcurrentHashMap.newKeySet();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit") && faults.strikesNow()) {
                real.rollback();
                throw faults.fault("commit");
            }
            if (method.getName().equals("commit")) {
                tally.commit();
            }
            Object result = call(real, method, arguments);
            if (ENDS.contains(method.getName())) {
                written.forEach(writes::happens);
            }
            return result instanceof Statement statement
                    ? statement(statement, written, arguments != null && arguments[0] instanceof String sql ? sql : "")
                    : result;
        });
    }

    private Statement statement(Statement real, Set<String> written, String prepared) {
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
            if (method.getName().startsWith("execute") && Writes.isWrite(sql)) {
                String table = Writes.table(sql);
                written.add(table);
                writes.happens(table);
                try {
                    return call(real, method, arguments);
                } finally {
                    writes.happens(table);
                }
            }
            return call(real, method, arguments);
        });
    }

    private static boolean isWrite(String sql) {
        return WRITE.matcher(sql).lookingAt();
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
