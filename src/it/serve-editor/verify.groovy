import java.nio.file.Files

def folder = new File(basedir, '.course/editor')
assert folder.list() as Set == ['.gitignore', 'course-server', 'course-server.args', 'course-server.cmd', 'course.lua', 'courses.json'] as Set
assert new File(basedir, '.vscode').list() as Set == ['settings.json', 'extensions.json'] as Set

// The libraries of the server are on no other class path.
def realm = new File(basedir, 'build.log').readLines().findAll { it.contains('Included:') }
assert realm.any { it.contains('org.commonmark:commonmark') } && !realm.any { it.contains('lsp4j') || it.contains('gson') }

if (!System.getProperty('os.name').startsWith('Windows')) {
    def server = new ProcessBuilder(new File(folder, 'course-server').path)
            .directory(folder)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
    def send = { String json -> server.outputStream << "Content-Length: ${json.length()}\r\n\r\n${json}" }
    def page = new File(basedir, 'src/main/course/salt.md')
    def text = page.text.replace('\n', '\\n')
    send '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
    send '{"jsonrpc":"2.0","method":"initialized","params":{}}'
    send """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"${page.toURI()}","languageId":"markdown","version":1,"text":"${text}"}}}"""
    send """{"jsonrpc":"2.0","id":2,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"${page.toURI()}"}}}"""
    server.outputStream.flush()
    def said = new StringBuilder()
    while (!said.contains('"id":2')) {
        int next = server.inputStream.read()
        assert next >= 0 : said
        said << (char) next
    }
    server.outputStream.close()
    assert said =~ /"severity":2[^}]*"link-target"/
    assert server.waitFor() == 0
}
