package org.tidu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that the rules look at, read once. */
final class Code {

    static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tidu");

    static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("org.tidu");

    private Code() {}
}
