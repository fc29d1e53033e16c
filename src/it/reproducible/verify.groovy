import java.nio.file.Files
import java.util.jar.JarFile

def first = new File(basedir, 'target/first/reproducible-1.0.0.jar').toPath()
def second = new File(basedir, 'target/second/reproducible-1.0.0.jar').toPath()
assert Files.mismatch(first, second) == -1L

def manifest = new JarFile(first.toFile()).manifest.mainAttributes
assert manifest.getValue('Implementation-Title') == 'A kitchen Evil: 1'
assert manifest.getValue('Evil') == null
assert manifest.getValue('Bundle-License') == '"CC-BY-4.0";link="https://creativecommons.org/licenses/by/4.0/"'
assert manifest.getValue('Bundle-SCM') == 'url="https://example.org/kitchen",connection="scm:git:https://example.org/kitchen.git"'
