package org.unrolled.cli;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the module. */
final class ProgramVersion implements IVersionProvider {

    private static final String MODULE = "org.unrolled";

    @Override
    public String[] getVersion() throws URISyntaxException {
        Optional<String> version = descriptor().flatMap(ModuleDescriptor::rawVersion);
        return new String[] {"unrolled " + version.orElse("")};
    }

    private static Optional<ModuleDescriptor> descriptor() throws URISyntaxException {
        Module module = ProgramVersion.class.getModule();
        if (module.isNamed()) {
            return Optional.of(module.getDescriptor());
        }
        // On the class path there is no module, but the folder or jar of this class still holds its descriptor.
        Path place = Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).find(MODULE).map(ModuleReference::descriptor);
    }
}
