package org.crossroads.platform.example;

import java.nio.file.Path;

/**
 * A file of the example county.
 *
 * @param kind the kind of import that takes it, as typed after {@code crossroads import}
 * @param path where it lies
 */
public record ExampleFile(String kind, Path path) {}
