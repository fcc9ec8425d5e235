package org.tidu.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an upload contains, reading it takes bounded memory: a program with 96 MB survives each of them. */
class UploadMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void a_program_with_little_memory_refuses_each_file_that_unfolds_and_goes_on() throws Exception {
        Map<String, byte[]> bombs = Bombs.all();
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            assertThat(bomb.getValue().length).as(bomb.getKey()).isLessThan(10 * 1024 * 1024);
            Files.write(folder.resolve(bomb.getKey()), bomb.getValue());
        }
        Files.write(folder.resolve("zz-template.xlsx"), Workbooks.fill(RosterTemplate.write(RosterKind.BENCHMARK),
                sheet -> sheet.row(2, "91350100M000100Y43", "第一机械有限公司", "湖南省智能制造标杆企业", "2023")));
        Files.write(folder.resolve("zz-as-long-as-allowed.csv"), longest());

        List<String> said = read();

        assertThat(said).filteredOn(line -> !line.startsWith("zz-")).hasSize(bombs.size())
                .allSatisfy(line -> assertThat(line).containsPattern("refused .*文件"));
        assertThat(said).contains("zz-template.xlsx read 1", "zz-as-long-as-allowed.csv read 50000");
    }

    private static byte[] longest() {
        return ("统一社会信用代码,企业名称,荣誉类别,年度\n" + "91350100M000100Y43,第一机械有限公司,湖南省智能制造标杆企业,2023\n".repeat(50_000))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> read() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                SmallReader.class.getName(), folder.toString()).redirectErrorStream(true).start();
        try (InputStream said = small.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(small.waitFor()).as(all).isZero();
            return all.lines().toList();
        }
    }
}
