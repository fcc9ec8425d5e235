package org.tidu.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/**
 * The database is away, or has no connection or room left, which is nobody's fault who asked. Told as a 503 that says when
 * to come back, and what is known about what was sent.
 */
public enum Outage {

    /** No connection was to be had, or no room: nothing has begun, or what had begun was taken back. */
    NOTHING_KEPT("系统暂时无法受理，本次操作没有被接收，未保存任何内容；请稍候重试，已填写的内容请先不要关闭"),

    /** The connection broke under the work: whether its last commit came through only the database knows. */
    UNKNOWN_END("与数据库的连接中断，暂不能确认本次操作是否已保存；请稍候刷新页面查看，未保存的请重新提交");

    /** A database that is started anew is back within this, mostly. */
    public static final Duration COME_BACK = Duration.ofSeconds(5);

    /** PostgreSQL: disk full, out of memory, too many connections. The statement was refused, and its transaction with it. */
    private static final String NO_ROOM = "53";
    private static final String CONNECTION_LOST = "08";
    /** PostgreSQL being shut down; H2 not there, broken, closed. */
    private static final Set<String> STATES =
            Set.of("57P01", "57P02", "57P03", "90020", "90067", "90098", "90121");

    private final String advice;

    Outage(String advice) {
        this.advice = advice;
    }

    /** In Chinese: what is known, and the way out. */
    public String advice() {
        return advice;
    }

    /** As an exception that the answer is made of. */
    public Busy busy() {
        return new Busy(advice, COME_BACK);
    }

    /** What a fault says of the database; nothing when it was there and something else went wrong. */
    public static Optional<Outage> behind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Outage::reason).limit(30)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .filter(Outage::isAway).findFirst()
                .map(away -> away instanceof SQLTransientConnectionException || isOfClass(away, NO_ROOM)
                        ? NOTHING_KEPT : UNKNOWN_END);
    }

    /** A rollback that fails, too, over a connection that is gone hides what went wrong first. */
    private static Throwable reason(Throwable fault) {
        return fault instanceof TransactionSystemException hiding && hiding.getApplicationException() != null
                ? hiding.getApplicationException() : fault.getCause();
    }

    private static boolean isAway(SQLException fault) {
        return fault instanceof SQLTransientConnectionException || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException || isOfClass(fault, NO_ROOM) || isOfClass(fault, CONNECTION_LOST)
                || fault.getSQLState() != null && STATES.contains(fault.getSQLState());
    }

    private static boolean isOfClass(SQLException fault, String first) {
        String state = fault.getSQLState();
        return state != null && state.length() == 5 && state.startsWith(first);
    }
}
