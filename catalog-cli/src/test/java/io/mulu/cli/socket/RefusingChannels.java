package io.mulu.cli.socket;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anywhere; whoever wants a selector wants channels. */
public final class RefusingChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw Attempts.refuse("DatagramChannel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw Attempts.refuse("DatagramChannel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw Attempts.refuse("Pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw Attempts.refuse("Selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw Attempts.refuse("ServerSocketChannel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw Attempts.refuse("ServerSocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw Attempts.refuse("SocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw Attempts.refuse("SocketChannel");
    }
}
