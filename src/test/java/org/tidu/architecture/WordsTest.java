package org.tidu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People read the words of the notice (docs/glossary.md), not those this program once had for them. */
class WordsTest {

    private static final Map<String, String> INSTEAD = new TreeMap<>(Map.ofEntries(Map.entry("窗口关闭", "申报截止后"), Map.entry("法域", "地区"),
            Map.entry("级别", "层级"), Map.entry("政策自测", "申报条件自测"), Map.entry("系统登记", "信息填报及智能制造企业审核"),
            Map.entry("例外通过", "特殊情况认可"), Map.entry("企业声明", "企业承诺"), Map.entry("指纹", "校验码"), Map.entry("推荐函", "推荐文件"),
            Map.entry("撤下公示", "撤销公示"), Map.entry("本县待办", "本县市区待办"), Map.entry("数字化评估", "数字化转型自评价"),
            Map.entry("申报登记表", "基本信息表"), Map.entry("背靠背", "独立评分")));
    private static final List<Path> READ = Stream.of("forms", "processes", "decisions", "src/main/java", "src/main/portal/src", "src/main/resources/mail",
            "docs/guides").map(Path::of).toList();

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void no_word_of_before_comes_back() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : READ) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(form|bpmn|dmn|java|ts|vue|txt|md|yaml)")).forEach(file -> {
                    String text = text(file);
                    INSTEAD.forEach((word, instead) -> {
                        if (text.contains(word)) {
                            found.add(file + ": " + word + "，应为 " + instead);
                        }
                    });
                });
            }
        }

        assertThat(found).isEmpty();
    }
}
