package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;

/** What an operator can mend is told in two sentences; a bug keeps its trace. */
class StartFailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "28P01", "3D000"})
    void aDatabaseThatCannotBeEnteredIsSaid(String state) {
        Throwable failure = new BeanCreationException("flyway", new FlywayException("away", new SQLException("refused.\nmore", state)));
        assertThat(new StartFailures().analyze(failure).getDescription()).contains("Không vào được cơ sở dữ liệu (refused.)").doesNotContain("more");
    }

    @Test
    void aStatementThatFailsKeepsItsTrace() {
        assertThat(new StartFailures().analyze(new FlywayException("bug", new SQLException("syntax", "42601")))).isNull();
        assertThat(new StartFailures().analyze(new IllegalStateException(new SQLException("away", "08001")))).isNull();
    }
}
