package org.tidu.roster.sheet;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Where the parts stand that another one names (ECMA-376 part 2). */
final class Relationships extends DefaultHandler {

    private final URI base;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private record Target(String kind, String part) {}

    /** @param folder of the part whose relationships these are, empty or ending in a slash */
    Relationships(String folder) {
        this.base = URI.create("/" + folder);
    }

    /** @param kind last word of the relationship's type, which differs between the two editions of the format */
    Optional<String> ofKind(String kind) {
        return targets.values().stream().filter(target -> target.kind().equals(kind)).map(Target::part).findFirst();
    }

    Optional<String> part(String id, String kind) {
        return Optional.ofNullable(targets.get(id)).filter(target -> target.kind().equals(kind)).map(Target::part);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (name.equals("Relationship") && type != null && target != null
                && !"External".equals(attributes.getValue("TargetMode"))) {
            targets.put(attributes.getValue("Id"),
                    new Target(type.substring(type.lastIndexOf('/') + 1), base.resolve(target).getPath().substring(1)));
        }
    }
}
