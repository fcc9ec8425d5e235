package org.tidu.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.tidu.term.CreditCode;

/** The made-up enterprises of {@code demo/enterprises.csv}; the credit codes have right check digits. */
@Demo
class Companies {

    private final List<Company> all = read();

    List<Company> all() {
        return all;
    }

    Company get(String login) {
        return all.stream().filter(company -> company.login().equals(login)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no enterprise " + login));
    }

    private static List<Company> read() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader file = new InputStreamReader(
                new ClassPathResource("demo/enterprises.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(file).stream().map(Companies::company).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Company company(CSVRecord row) {
        return new Company(row.get("login"), new CreditCode(row.get("uscc")), row.get("name"), row.get("county"), row.get("factory"),
                row.get("address"), row.get("industry"), row.get("contact"), row.get("mobile"),
                row.get("registered"), row.get("listed"), row.get("benchmark"));
    }
}
