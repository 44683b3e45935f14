package vn.motcua.cli;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import vn.motcua.postgres.PostgresFailure;
import vn.motcua.shared.WrongSetting;

/** What stops the platform from starting and is not a bug: one sentence in Vietnamese, one in English, and no trace. */
final class StartFailures implements FailureAnalyzer, FailureAnalysisReporter, Ordered {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) return new FailureAnalysis(sentence, null, cause);
        }
        return null;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription() + (analysis.getAction() == null ? "" : "\n" + analysis.getAction()));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Whether {@link #report} has said it, so that it is not said twice. */
    static boolean told(Throwable failure) {
        return new StartFailures().analyze(failure) != null;
    }

    private static String sentence(Throwable cause) {
        return switch (cause) {
            case PostgresFailure failure -> failure.getMessage();
            case WrongSetting wrong -> wrong.getMessage();
            case PortInUseException taken -> """
                    Cổng %1$d đang được chương trình khác dùng: hãy dừng chương trình đó hoặc chọn cổng khác bằng --port (--server.port).
                    Port %1$d is taken by another program: stop that one, or choose another with --port (--server.port)."""
                    .formatted(taken.getPort());
            case FlywayException away when away.getCause() instanceof SQLException why && noConnection(why) -> """
                    Không vào được cơ sở dữ liệu (%1$s): xem PostgreSQL có đang chạy không, và spring.datasource.url, username, password.
                    The database cannot be entered (%1$s): is PostgreSQL running, are spring.datasource.url, username, password right?"""
                    .formatted(why.getMessage().lines().findFirst().orElse(""));
            case FlywayValidateException changed -> validation(changed.getMessage());
            default -> null;
        };
    }

    /** SQL states of no connection, no such user or password, no such database. */
    private static boolean noConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }

    private static String validation(String message) {
        return message.contains("not resolved locally") ? """
                Cơ sở dữ liệu này do phiên bản mới hơn của nền tảng ghi: hãy chạy phiên bản đó, hoặc khôi phục bản sao lưu trước khi nâng cấp.
                This database was written by a newer version of the platform: run that version, or restore the backup made before the upgrade."""
                : "The database's migrations differ from the program's: " + message;
    }

}
