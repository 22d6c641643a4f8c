package org.dossier.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.core.ErrorCode;
import org.junit.Test;

/** The table of errors that people look codes up in says what the enumerations say, all of it and nothing else. */
public class ErrorTableTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "errors.md");

    @Test
    public void tableAndEnumerationsAreTheSame() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| DOS-")).toList();

        assertThat(rows).isEqualTo(ErrorCodes.all().stream().map(ErrorTableTest::row).sorted().toList());
    }

    @Test
    public void everyCodeIsThereOnceAndSaysWhatToDo() {
        List<ErrorCode> all = ErrorCodes.all();

        assertThat(all).extracting(code -> code.id().split("-")[1]).contains("CORE", "ACC", "AUDIT", "VAULT", "CUST", "INT", "REP",
                "REST");
        assertThat(all.stream().map(ErrorCode::id).collect(Collectors.toSet())).hasSameSizeAs(all);
        assertThat(all).allSatisfy(code -> {
            assertThat(code.id()).matches("DOS-[A-Z]+-[0-9]{4}");
            assertThat(code.cause()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
        });
    }

    private static String row(ErrorCode code) {
        return "| " + code.id() + " | " + code.cause() + " | " + code.remedy() + " |";
    }
}
