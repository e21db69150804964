package org.crossroads.platform.imports;

import org.springframework.stereotype.Component;

/** Runs and undoes imports, each in one transaction, one after the other. */
@Component
public class Imports {}
