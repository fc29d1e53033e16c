package io.github.coursekit.goal;

import java.util.stream.Collectors;

/**
 * The settings of Neovim that start the language server.
 *
 * @param files the files that it is started by
 */
record NeovimSettings(EditorFiles files) {

    /** What a user writes to have the settings read. */
    String call() {
        return "dofile(" + lua(files.neovim().toString()) + ")";
    }

    String text() {
        return """
                -- %s
                -- In your init.lua: %s
                local root = %s
                local config = {
                  name = 'course',
                  cmd = { %s, %s },
                  root_dir = root,
                }
                local started

                if not vim.lsp.start then -- before Neovim 0.8, which does so by itself
                  config.on_attach = function(_, buffer)
                    vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
                  end
                end

                vim.api.nvim_create_autocmd('FileType', {
                  pattern = { %s },
                  callback = function(event)
                    local file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(event.buf), ':p')
                    if not vim.startswith(file, root .. '/') then
                      return
                    end
                    if vim.lsp.start then
                      vim.lsp.start(config, { bufnr = event.buf })
                    else
                      started = started or vim.lsp.start_client(config)
                      vim.lsp.buf_attach_client(event.buf, started)
                    end
                  end,
                })
                """.formatted(
                        EditorFiles.MARK,
                        call(),
                        lua(files.request().directory().toString()),
                        lua(files.request().java().toString()),
                        lua("@" + files.arguments()),
                        EditorFiles.LANGUAGES.stream().map(NeovimSettings::lua).collect(Collectors.joining(", ")));
    }

    private static String lua(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
