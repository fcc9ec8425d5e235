package org.tidu.decision.xml;

import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.xml.sax.SAXException;

/**
 * Camunda's reader of decision files, with the schemas of DMN compiled once. As shipped it compiles all six anew for each
 * file, one file at a time, which takes longer than everything else about reading it. What it accepts, refuses and gives
 * is the same.
 */
public final class CompiledSchemas extends Dmn {

    private static final String FOLDER = "/org/camunda/bpm/model/dmn/schema/";

    private final Parser parser = new Parser();

    private CompiledSchemas() {}

    /** From now on whoever reads a decision file reads it so, the engines too. Camunda has this place for it. */
    public static synchronized void use() {
        if (!(INSTANCE instanceof CompiledSchemas)) {
            INSTANCE = new CompiledSchemas();
        }
    }

    @Override
    protected DmnModelInstance doReadModelFromInputStream(InputStream dmn) {
        return parser.parseModelFromStream(dmn);
    }

    private static final class Parser extends DmnParser {

        @Override
        protected void configureFactory(DocumentBuilderFactory factory) {
            super.configureFactory(factory);
            // to the JDK nothing means: as if it had never been set
            factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaSource", null);
            factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaLanguage", null);
            factory.setValidating(false);
            factory.setSchema(compiled());
        }

        private static Schema compiled() {
            Source[] sources = Stream.of("DMN15", "DMN14", "DMN13", "DMN12", "DMN11", "DMN11_Alternative")
                    .map(name -> new StreamSource(Dmn.class.getResource(FOLDER + name + ".xsd").toString()))
                    .toArray(Source[]::new);
            try {
                return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
            } catch (SAXException broken) {
                throw new IllegalStateException("the schemas of DMN cannot be read", broken);
            }
        }
    }
}
