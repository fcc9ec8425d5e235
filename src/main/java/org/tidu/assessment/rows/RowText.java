package org.tidu.assessment.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The text of a file of rows with some values replaced; every other character, comments too, stays where it is. */
final class RowText {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What needs no quotes in YAML. */
    private static final String PLAIN = "[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_（）、，；“”《》—.-]*";
    private static final Set<String> MEANS_ELSE = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private record Edit(int from, int to, String with) {}

    private final String text;
    private final Node root;
    private final List<Edit> edits = new ArrayList<>();
    /** By the mapping in braces they stood in: neighbours go together, with the commas between them. */
    private final Map<MappingNode, SortedSet<Integer>> gone = new IdentityHashMap<>();

    RowText(String text) {
        this.text = text;
        this.root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    }

    /** @throws IllegalArgumentException when it is written in a way that is not changed here */
    void set(List<Object> row, List<String> at, @Nullable Object value) {
        MappingNode parent = mapping(row, at);
        String key = at.get(at.size() - 1);
        Optional<NodeTuple> pair = pair(parent, key);
        if (pair.isEmpty()) {
            insert(parent, key + ": " + written(value));
            return;
        }
        Node node = pair.get().getValueNode();
        boolean inOneLine = node instanceof ScalarNode scalar && !scalar.getScalarStyle().toString().matches(".*[|>].*")
                || node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW || node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.FLOW;
        if (!inOneLine) {
            throw new IllegalArgumentException("“" + String.join(".", at) + "”分几行书写，请在文件里手工修改");
        }
        edits.add(new Edit(place(node.getStartMark()), place(node.getEndMark()), written(value)));
    }

    void remove(List<Object> row, List<String> at) {
        MappingNode parent = mapping(row, at);
        List<NodeTuple> pairs = parent.getValue();
        int index = pairs.indexOf(pair(parent, at.get(at.size() - 1)).orElseThrow());
        if (parent.getFlowStyle() == FlowStyle.FLOW) {
            gone.computeIfAbsent(parent, mapping -> new TreeSet<>()).add(index);
        } else {
            int from = place(pairs.get(index).getKeyNode().getStartMark());
            edits.add(new Edit(text.lastIndexOf('\n', from) + 1, afterLine(end(pairs.get(index).getValueNode())), ""));
        }
    }

    private void takeOut(MappingNode mapping, SortedSet<Integer> indexes) {
        List<NodeTuple> pairs = mapping.getValue();
        for (int first : indexes) {
            if (indexes.contains(first - 1)) {
                continue;
            }
            int last = first;
            while (indexes.contains(last + 1)) {
                last++;
            }
            int from = place(pairs.get(first).getKeyNode().getStartMark());
            if (last + 1 < pairs.size()) {
                edits.add(new Edit(from, place(pairs.get(last + 1).getKeyNode().getStartMark()), ""));
            } else {
                edits.add(new Edit(first == 0 ? from : place(pairs.get(first - 1).getValueNode().getEndMark()),
                        place(pairs.get(last).getValueNode().getEndMark()), ""));
            }
        }
    }

    /** Where the last character of a value stands; what is written over several lines is said to end where the next thing begins. */
    private int end(Node node) {
        if (node instanceof SequenceNode list && list.getFlowStyle() != FlowStyle.FLOW && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        } else if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW && !mapping.getValue().isEmpty()) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        int from = place(node.getStartMark());
        int end = place(node.getEndMark());
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Behind the last element of a list at the top; the list is made when there is none. */
    void append(String list, String lines) {
        if (!(root instanceof MappingNode top) || pair(top, list).isEmpty()) {
            edits.add(new Edit(text.length(), text.length(), (text.endsWith("\n") ? "" : "\n") + list + ":\n" + lines));
            return;
        }
        int from = place(pair(top, list).get().getKeyNode().getStartMark());
        int end = top.getValue().stream().map(pair -> place(pair.getKeyNode().getStartMark())).filter(start -> start > from).min(Integer::compare)
                .orElse(text.length());
        edits.add(new Edit(end, end, (end == text.length() && !text.endsWith("\n") ? "\n" : "") + lines));
    }

    String edited() {
        gone.forEach(this::takeOut);
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing(Edit::from).reversed()).forEach(edit -> edited.replace(edit.from(), edit.to(), edit.with()));
        try {
            new Yaml(new LoaderOptions()).compose(new StringReader(edited.toString()));
        } catch (YAMLException spoiled) {
            throw new IllegalArgumentException("这些行的写法不能自动修改，请在文件里手工修改", spoiled);
        }
        return edited.toString();
    }

    static String written(@Nullable Object value) {
        if (value instanceof String plain && plain.matches(PLAIN) && !MEANS_ELSE.contains(plain.toLowerCase(Locale.ROOT))) {
            return plain;
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(RowText::written).collect(Collectors.joining(", ", "[", "]"));
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("“" + value + "”不能写进测试行", unwritable);
        }
    }

    private void insert(MappingNode parent, String pair) {
        if (parent.getFlowStyle() == FlowStyle.FLOW) {
            int end = place(parent.getEndMark()) - 1;
            edits.add(new Edit(end, end, (parent.getValue().isEmpty() ? "" : ", ") + pair));
            return;
        }
        NodeTuple first = parent.getValue().get(0);
        int next = afterLine(end(first.getValueNode()));
        edits.add(new Edit(next, next, " ".repeat(first.getKeyNode().getStartMark().getColumn()) + pair + "\n"));
    }

    private int afterLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** What holds the last of these keys. */
    private MappingNode mapping(List<Object> row, List<String> at) {
        Node node = root;
        for (Object key : row) {
            node = below(node, key);
        }
        for (String key : at.subList(0, at.size() - 1)) {
            node = below(node, key);
        }
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("测试行里没有“" + String.join(".", at) + "”，请在文件里手工修改");
    }

    private static Node below(Node node, Object key) {
        if (node instanceof SequenceNode list) {
            return list.getValue().get(Integer.parseInt(String.valueOf(key)));
        }
        return node instanceof MappingNode mapping ? pair(mapping, String.valueOf(key)).map(NodeTuple::getValueNode)
                .orElseThrow(() -> new IllegalArgumentException("测试行里没有“" + key + "”，请在文件里手工修改")) : node;
    }

    private static Optional<NodeTuple> pair(MappingNode mapping, String key) {
        return mapping.getValue().stream().filter(pair -> pair.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)).findFirst();
    }

    /** Marks count characters of Unicode, not of Java. */
    private int place(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
